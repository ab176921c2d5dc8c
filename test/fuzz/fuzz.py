"""Random programs with what the oracle finds in them: a JSON line each.

    python3 fuzz.py --api API.json [--seed N] [--count N] [--start N]
"""

import argparse
import json
import pathlib
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / 'oracle'))

from catalogue import Catalogue
from programs import Generator
from usages import find_usages

warnings.simplefilter('ignore')


def is_python(text):
    try:
        compile(text, '?', 'exec')
    except (SyntaxError, ValueError):
        return False
    return True


def programs(seed, count):
    """Programs that this Python takes."""
    found = 0
    while found < count:
        text = Generator(seed).program()
        seed += 1
        if is_python(text):
            found += 1
            yield seed - 1, text


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--api', required=True)
    parser.add_argument('--seed', type=int, default=0)
    parser.add_argument('--count', type=int, default=100)
    args = parser.parse_args()
    catalogue = Catalogue(args.api)
    for seed, text in programs(args.seed, args.count):
        usages = find_usages(text.encode(), 'a.py', catalogue)
        print(json.dumps({'seed': seed, 'text': text, 'usages': usages}))


if __name__ == '__main__':
    main()
