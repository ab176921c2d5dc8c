"""Tells the others that this service is alive."""
import eventlet


def heartbeat(send):
    while True:
        send()
        eventlet.sleep(10)
