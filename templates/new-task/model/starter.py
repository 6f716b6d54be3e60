import keras
from keras import layers
