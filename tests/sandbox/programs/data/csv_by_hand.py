# a csv file that the program writes: open, csv.reader, csv.DictReader, np.loadtxt, np.genfromtxt
import csv
import os
import numpy as np

rows = [['sepal', 'petal', 'class'], [5.1, 1.4, 'a'], [6.2, 4.5, 'b'], [5.9, 5.1, 'b']]
with open('data.csv', 'w', newline='') as f:
    writer = csv.writer(f)
    writer.writerows(rows)
print(os.path.exists('data.csv'), os.path.getsize('data.csv'), os.listdir('.'))

with open('data.csv') as f:
    lines = f.read().split('\n')
header = lines[0].split(',')
print(header, len(lines))

X, y = [], []
with open('data.csv', 'r') as csvfile:
    reader = csv.reader(csvfile)
    next(reader)  # 跳过表头
    for row in reader:
        X.append([float(v) for v in row[:-1]])
        y.append({'a': 0, 'b': 1}[row[-1]])
X = np.array(X)
y = np.array(y)
print(X, y, X.dtype, y.dtype)
with open('data.csv') as f:
    for record in csv.DictReader(f):
        print(record)

data = np.loadtxt('data.csv', delimiter=',', skiprows=1, usecols=(0, 1))
print(data)
table = np.genfromtxt('data.csv', delimiter=',', names=True, dtype=None, encoding='utf-8')
print(table['class'], table.dtype.names, table['sepal'].mean())
np.savetxt('out.csv', X, delimiter=',', fmt='%.2f', header='a,b', comments='')
print(open('out.csv').read())
np.save('x.npy', X)
np.savez('both.npz', x=X, y=y)
loaded = np.load('both.npz')
print(sorted(loaded.files), loaded['y'], np.array_equal(np.load('x.npy'), X))
with open('weather.txt', 'w', encoding='utf-8') as out:
    for i in range(3):
        out.write('%d;%.1f;%s\n' % (i, 20 + i / 2, '晴' if i else '雨'))
for line in open('weather.txt', encoding='utf-8'):
    day, temperature, sky = line.strip().split(';')
    print(day, float(temperature), sky)
try:
    open('missing.csv')
except FileNotFoundError as error:
    print(error)
try:
    np.loadtxt('missing.csv')
except Exception as error:
    print(type(error).__name__, error)
os.remove('out.csv')
print(sorted(os.listdir('.')))
