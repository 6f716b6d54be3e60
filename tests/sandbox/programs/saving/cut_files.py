# A file of which the end is missing, or that was overwritten, is no model any more.
import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3), keras.layers.Dense(1)])
model.save("whole.keras")
data = open("whole.keras", "rb").read()
for share in (0.0, 0.3, 0.7, 0.95):
    with open("cut.keras", "wb") as file:
        file.write(data[: int(len(data) * share)])
    try:
        keras.models.load_model("cut.keras")
    except ValueError as error:
        print(error)
with open("cut.keras", "wb") as file:
    file.write(data)
print(keras.models.load_model("cut.keras").count_params())
