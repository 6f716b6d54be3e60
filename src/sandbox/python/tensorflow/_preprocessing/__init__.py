"""What programs prepare pictures, texts and series with in the way of Keras 2."""
