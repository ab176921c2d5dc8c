"""eventlet>=0.30"""
import os
from setuptools import find_packages, setup

NAME = 'eventlet'
common = [
    'flask',
    'eventlet',  # eventlet
]
INSTALL = common + ['Eventlet>=0.30']
tests_deps = 'eventlet'
if 'eventlet' in INSTALL:
    print('eventlet>=0.30', "eventlet is needed")
for name in ['eventlet']:
    pass


def reqs():
    if os.environ.get('eventlet'):
        return ['eventlet']
    return """
eventlet
flask
""".split()


install_requires = []
install_requires.append('eventlet')
install_requires.extend(['eventlet; python_version<"3"'])
install_requires.remove('eventlet')
extras['green'] = ['eventlet']

EXTENSIONS = ['eventlet', 'gevent']


def extras_require():
    return {name: reqs(name + '.txt') for name in EXTENSIONS}


setup(
    name='eventlet',
    description='eventlet',
    keywords=['eventlet', 'eventlet async'],
    packages=['eventlet', 'eventlet.green'] + find_packages(exclude=['eventlet']),
    classifiers=['eventlet'],
    py_modules=['eventlet'],
    install_requires=INSTALL + reqs(),
    tests_require=('eventlet',),
    setup_requires='''
        eventlet>=1  # green
        pbr
    ''',
    extras_require={
        'eventlet': ['greenlet'],
        "green": ["gunicorn[eventlet]", r'eventlet',
                  f'eventlet', b'eventlet'],
        'one': 'eventlet',
    },
    entry_points={
        'x': ['eventlet = eventlet:main'],
    },
    **{'install_requires': ['eventlet']},
)
