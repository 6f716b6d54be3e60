def conv_output_size(n, f, s, p):
    # 返回输出的边长 / return the side of the output
    return None
