// Linked into the binding of @tensorflow/tfjs-node by scripts/native.mjs; runs once, when the binding is loaded.
#include <malloc.h>

#include "absl/base/log_severity.h"
#include "absl/log/globals.h"

__attribute__((constructor)) static void PrepareProcess() {
  // A training step allocates and frees the same tensors of some ten megabytes again and again. By default each of them is mapped
  // anew and every page of it faults; kept memory is several times as fast.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 2000 << 20);
  mallopt(M_TOP_PAD, 64 << 20);
  // TensorFlow tells at each start which libraries it uses.
  absl::SetMinLogLevel(absl::LogSeverityAtLeast::kError);
}
