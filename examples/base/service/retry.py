"""Tries again, a little later each time."""
import eventlet


def retry(call, times=3):
    for attempt in range(times):
        try:
            return call()
        except OSError:
            eventlet.sleep(2**attempt)
    return None
