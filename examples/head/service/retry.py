"""Tries again, a little later each time."""
import time


def retry(call, times=3):
    for attempt in range(times):
        try:
            return call()
        except OSError:
            time.sleep(2**attempt)
    return None
