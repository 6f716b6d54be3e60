# Files that are not there, or that hold something else.
import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
for name in ("junk.keras", "junk.h5", "junk.weights.h5"):
    with open(name, "w") as file:
        file.write("no model")
attempts = (
    lambda: keras.models.load_model("nothing.keras"),
    lambda: keras.models.load_model("nothing.h5"),
    lambda: keras.models.load_model("junk.keras"),
    lambda: keras.models.load_model("junk.h5"),
    lambda: model.load_weights("nothing.weights.h5"),
    lambda: model.load_weights("junk.weights.h5"),
    lambda: model.load_weights("nothing.keras"),
    lambda: model.save("no/such/place.keras"),
    lambda: model.save_weights("no/such/place.weights.h5"),
)
for attempt in attempts:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
