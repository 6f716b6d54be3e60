# encoder-decoder with states passed on, teacher forcing, then inference models that share its layers
import numpy as np
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, LSTM, Dense

num_encoder_tokens = 6
num_decoder_tokens = 7
latent_dim = 5

# Define an input sequence and process it.
encoder_inputs = Input(shape=(None, num_encoder_tokens))
encoder = LSTM(latent_dim, return_state=True)
encoder_outputs, state_h, state_c = encoder(encoder_inputs)
# We discard `encoder_outputs` and only keep the states.
encoder_states = [state_h, state_c]

decoder_inputs = Input(shape=(None, num_decoder_tokens))
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = Dense(num_decoder_tokens, activation='softmax')
decoder_outputs = decoder_dense(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.set_weights([0.3 * np.sin(np.arange(w.size) * 1.7).reshape(w.shape) for w in model.get_weights()])
model.compile(optimizer='rmsprop', loss='categorical_crossentropy', metrics=['accuracy'])
model.summary()

n = 8
encoder_input_data = np.zeros((n, 4, num_encoder_tokens), dtype='float32')
decoder_input_data = np.zeros((n, 5, num_decoder_tokens), dtype='float32')
decoder_target_data = np.zeros((n, 5, num_decoder_tokens), dtype='float32')
for i in range(n):
    tokens = [(i * 3 + t * t) % num_encoder_tokens for t in range(4)]
    for t, token in enumerate(tokens):
        encoder_input_data[i, t, token] = 1.
    decoder_input_data[i, 0, 6] = 1.
    for t, token in enumerate(reversed(tokens)):
        decoder_input_data[i, t + 1, token] = 1.
        decoder_target_data[i, t, token] = 1.
    decoder_target_data[i, 4, 6] = 1.

history = model.fit([encoder_input_data, decoder_input_data], decoder_target_data,
                    batch_size=4, epochs=3, shuffle=False, verbose=0)
print([round(v, 3) for v in history.history['loss']])

# sampling models
encoder_model = Model(encoder_inputs, encoder_states)
decoder_state_input_h = Input(shape=(latent_dim,))
decoder_state_input_c = Input(shape=(latent_dim,))
decoder_states_inputs = [decoder_state_input_h, decoder_state_input_c]
decoder_outputs, state_h, state_c = decoder_lstm(decoder_inputs, initial_state=decoder_states_inputs)
decoder_model = Model([decoder_inputs] + decoder_states_inputs, [decoder_dense(decoder_outputs), state_h, state_c])


def decode_sequence(input_seq):
    states_value = encoder_model.predict(input_seq, verbose=0)
    target_seq = np.zeros((1, 1, num_decoder_tokens))
    target_seq[0, 0, 6] = 1.
    decoded = []
    while len(decoded) < 4:
        output_tokens, h, c = decoder_model.predict([target_seq] + states_value, verbose=0)
        sampled = int(np.argmax(output_tokens[0, -1, :]))
        decoded.append(sampled)
        target_seq = np.zeros((1, 1, num_decoder_tokens))
        target_seq[0, 0, sampled] = 1.
        states_value = [h, c]
    return decoded


print(len(decode_sequence(encoder_input_data[:1])), encoder_model.count_params(), decoder_model.count_params())
