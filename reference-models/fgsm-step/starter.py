import tensorflow as tf


def fgsm_step(weights, bias, image, label, epsilon):
    # 返回攻击后的图像 / return the attacked image
    return None
