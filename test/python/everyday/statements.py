"""Statements and expressions of every form that everyday Python has (reference, 6 to 8)."""
from __future__ import annotations

import os, os.path as path, a.b.c
import a . b as ab
from . import x
from .. import y as z
from ...a.b import (c, d as e,  # why
                    f,)
from a import *
from .a import *

# Assignments
x = 1
x = y = z = None
x, y = y, x
x, = y
(x, y), *z = [1, 2, *w]
[x, [y, z]] = w
(x) = y
x.y = z
x.y.z, w[0], w[1:2] = a
x[a, b:c, ::d, ...] = x[:] = x[a:b:c] = x[*a, b]
x: int
x: list[int] = [1]
x.y: "T" = 2
(x): int = 3
x += 1; x -= 1; x *= 2; x /= 2; x //= 2; x %= 2; x **= 2; x >>= 1; x <<= 1; x &= 1; x ^= 1; x |= 1; x @= y
x[0] += y, z
x = yield
x = yield y, z
x = yield from y
x = \
    y

# Expressions
a or b and not c or d
not not a
a < b <= c != d == e > f >= g
a is b is not c
a in b not in c
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** -b ** +c ** ~d
await_, print, exec, match, case, type = 1, 2, 3, 4, 5, 6
a if b else c if d else e
(a if b else c)(d)[e].f
lambda: 0
lambda x, *y, z=1, **w: (x, y, z, w)
lambda x, /, y, *, z: x
lambda *, x: x
(lambda: (yield))
f(a, *b, c=d, **e)
f(a for a in b)
f(a, (b for b in c),)
f(x := 1, y)
f(a)(b)[c](d).e(f)
f(**{'a': 1}, b=2)
f(
    a,  # one
    b=c,
)
(x := f(y))
(), (a,), (a, b), [a], [], {}, {a}, {a: b}, {**a, 'b': c, **d}, {*a, b}
[a for b in c if d if e for f in g]
{a for b, *c in d}
{a: b for a, (b, c) in d.items()}
(a async for b in c)
[await a for b in c if await d]
[a for b in c if (d if e else f)]
[lambda: a for a in b]
1, 1.5, .5, 5., 1e10, 1E-5j, 0x1F, 0o17, 0b1_0, 1_000, 10j
'a' "b" '''c''' """d
e"""
r'\n' u'x' b'y' Rb'z' rB"\'" f'{a}' F"{a!r:>{b}} {{}} {c=}" rf'\d{a}'
f'{a["b"]}{c:%Y-%m-%d}{d!s}{e:{f}.{g}}' f"{'x' if y else 'z'}"
f'''{
    a
}''' 'b'
f'{ {a: b}[c] }{(lambda: d)()}{e if f else g}{*h, i}'
... if ... else Ellipsis
a.b.c.d(e.f)[g.h](i.j).k.l
(a.b).c
((a)).b
a . b  . c
(a
 .b()  # why
 .c)
a[b][c](d)
a[b].c[d].e = f
`a`
print >>a, b
print a, b
print(a), b
exec(a)
type(a).b = c
match[a] = b
match(a).b = c

# Simple statements
assert a
assert a, b
del a
del a, b.c, d[e], (f, [g])
pass; pass;
raise
raise a
raise a from b
raise a, b
global a, b
nonlocal_ = 1


# Compound statements
if a: pass
elif b: pass
else: pass
if a:
    pass
elif (b and
      c):
    pass
else:
    pass
while a: b; c
while not a:
    break
else:
    continue
for a in b: pass
for a, (b, *c) in d, e:
    pass
else:
    pass
for a.b in c: pass
for a[b], c in d: pass
try: pass
finally: pass
try:
    pass
except a:
    pass
except (a, b) as c:
    pass
except a.b:
    pass
except:
    raise
else:
    pass
finally:
    pass
try:
    pass
except* a:
    pass
try:
    pass
except a, b:
    pass
with a: pass
with a as b, c as d.e, f as (g, h), i:
    pass
with (a as b, c):
    pass
with (
    a as b,  # why
    c as d,
):
    pass
with (a): pass
with (a) as b, (c): pass
with (a, b) as c: pass
with (a).b() as c: pass
with (yield a) as b: pass
def f(): pass
def f(a, b=c, *d, e, f=g, **h): return a
def f(a: int, b: "T" = c, *d: e.f, g: h[i] = j, **k: l) -> m.n[o]: pass
def f(a, /, b, *, c): pass
def f(a, (b, c)): pass
@a
@a.b(c, d=e)
@a[b]
# between
def f(
    a,  # one
    b=(c,
       d),
):
    """Documentation."""
    return
    yield
async def f():
    await a
    async with b as c, d: pass
    async for e in f: pass
    return [g async for g in h]
class A: pass
class A(): pass
class A(b.C, d[E], metaclass=f, **g):
    """Documentation."""
    x = y
    @property
    def z(self): return self.x
class A(*b): pass
def f[T: int, *U, **V](a: T) -> U: pass
class A[T]: pass
type X[T] = list[T]
type Y = a.b
match a:
    case 1 | 'x' | -2.5: pass
    case None | True: pass
    case [b, *c] if d: pass
    case {'e': f, **g}: pass
    case H(i, j=K.l): pass
    case (m as n): pass
    case o.p: pass
    case _: pass
if a:
	b
	if c:
		d
if a:
  if b:
    c
  # comment
d
