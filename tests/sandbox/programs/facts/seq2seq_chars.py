# An encoder and a decoder that share layers with the trained model, used step by step.
from keras.models import Model
from keras.layers import Input, LSTM, Dense
import numpy as np
pairs = [('go.', 'va !'), ('run!', 'cours !'), ('hi.', 'salut')]
input_characters, target_characters = set(), set()
input_texts, target_texts = [], []
for a, b in pairs:
    b = '\t' + b + '\n'
    input_texts.append(a); target_texts.append(b)
    input_characters.update(a); target_characters.update(b)
input_characters = sorted(list(input_characters)); target_characters = sorted(list(target_characters))
num_encoder_tokens = len(input_characters); num_decoder_tokens = len(target_characters)
max_encoder_seq_length = max([len(t) for t in input_texts]); max_decoder_seq_length = max([len(t) for t in target_texts])
print('Number of samples:', len(input_texts))
print('Number of unique input tokens:', num_encoder_tokens)
print('Max sequence length for outputs:', max_decoder_seq_length)
input_token_index = dict([(c, i) for i, c in enumerate(input_characters)])
target_token_index = dict([(c, i) for i, c in enumerate(target_characters)])
encoder_input_data = np.zeros((len(input_texts), max_encoder_seq_length, num_encoder_tokens), dtype='float32')
decoder_input_data = np.zeros((len(input_texts), max_decoder_seq_length, num_decoder_tokens), dtype='float32')
decoder_target_data = np.zeros((len(input_texts), max_decoder_seq_length, num_decoder_tokens), dtype='float32')
for i, (a, b) in enumerate(zip(input_texts, target_texts)):
    for t, c in enumerate(a): encoder_input_data[i, t, input_token_index[c]] = 1.
    for t, c in enumerate(b):
        decoder_input_data[i, t, target_token_index[c]] = 1.
        if t > 0: decoder_target_data[i, t - 1, target_token_index[c]] = 1.
latent_dim = 8
encoder_inputs = Input(shape=(None, num_encoder_tokens))
encoder = LSTM(latent_dim, return_state=True)
encoder_outputs, state_h, state_c = encoder(encoder_inputs)
encoder_states = [state_h, state_c]
decoder_inputs = Input(shape=(None, num_decoder_tokens))
decoder_lstm = LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = Dense(num_decoder_tokens, activation='softmax')
decoder_outputs = decoder_dense(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer='rmsprop', loss='categorical_crossentropy')
model.summary()
model.fit([encoder_input_data, decoder_input_data], decoder_target_data, batch_size=64, epochs=2, validation_split=0.2, verbose=0)
encoder_model = Model(encoder_inputs, encoder_states)
decoder_state_input_h = Input(shape=(latent_dim,)); decoder_state_input_c = Input(shape=(latent_dim,))
decoder_states_inputs = [decoder_state_input_h, decoder_state_input_c]
decoder_outputs, state_h, state_c = decoder_lstm(decoder_inputs, initial_state=decoder_states_inputs)
decoder_states = [state_h, state_c]
decoder_outputs = decoder_dense(decoder_outputs)
decoder_model = Model([decoder_inputs] + decoder_states_inputs, [decoder_outputs] + decoder_states)
decoder_model.summary()
def decode_sequence(input_seq):
    states_value = encoder_model.predict(input_seq, verbose=0)
    target_seq = np.zeros((1, 1, num_decoder_tokens)); target_seq[0, 0, target_token_index['\t']] = 1.
    n = 0
    while n < 3:
        output_tokens, h, c = decoder_model.predict([target_seq] + states_value, verbose=0)
        n += 1
        states_value = [h, c]
    return output_tokens.shape, h.shape
print(decode_sequence(encoder_input_data[0:1]))
