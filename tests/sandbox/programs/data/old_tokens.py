# Tokenizer, texts_to_sequences, pad_sequences, one-hot of words; 词典与序列
from tensorflow.keras.preprocessing.text import Tokenizer, text_to_word_sequence
from tensorflow.keras.preprocessing.sequence import pad_sequences
import numpy as np

texts = ['I love my dog', 'I love my cat', 'You love my dog!', 'Do you think my dog is amazing?']
tokenizer = Tokenizer(num_words=100, oov_token="<OOV>")
tokenizer.fit_on_texts(texts)
word_index = tokenizer.word_index
print(word_index)
sequences = tokenizer.texts_to_sequences(texts)
print(sequences)
print(pad_sequences(sequences))
print(pad_sequences(sequences, maxlen=5, padding='post', truncating='post'))
test_seq = tokenizer.texts_to_sequences(['i really love my dog', 'my dog loves my manatee'])
print(test_seq, pad_sequences(test_seq, maxlen=10).shape)
print(dict(tokenizer.word_counts), tokenizer.document_count)
print(tokenizer.sequences_to_texts([[2, 3, 4]]), tokenizer.index_word[5])
print(text_to_word_sequence('Hello, World! How are-you'))
small = Tokenizer(num_words=4)
small.fit_on_texts(texts)
print(small.texts_to_matrix(texts, mode='binary'))
print(small.texts_to_matrix(['my my dog'], mode='count'), small.texts_to_matrix(['my my dog'], mode='freq').round(3))
print(small.texts_to_matrix(texts, mode='tfidf').round(4))

# 按字符切分
chars = Tokenizer(char_level=True)
chars.fit_on_texts(['你好世界', '你好'])
print(chars.word_index, chars.texts_to_sequences(['好你']))

# n-grams for a language model
total_words = len(word_index) + 1
input_sequences = []
for line in texts:
    token_list = tokenizer.texts_to_sequences([line])[0]
    for i in range(1, len(token_list)):
        input_sequences.append(token_list[:i + 1])
max_len = max(len(x) for x in input_sequences)
input_sequences = np.array(pad_sequences(input_sequences, maxlen=max_len, padding='pre'))
xs, labels = input_sequences[:, :-1], input_sequences[:, -1]
print(xs.shape, labels, total_words)


def vectorize_sequences(sequences, dimension=12):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results


print(vectorize_sequences(sequences).sum(axis=1))
