"""Fetches what the queue names, many at a time."""
import eventlet
from eventlet import event
from eventlet.green import socket

eventlet.monkey_patch()


class Worker:
    def __init__(self, size=100):
        self.pool = eventlet.GreenPool(size)
        self.stopped = event.Event()

    def run(self, queue):
        while not self.stopped.ready():
            try:
                with eventlet.Timeout(60):
                    host = queue.get()
            except eventlet.Timeout:
                continue
            self.pool.spawn_n(self.fetch, host)

    def fetch(self, host):
        with socket.create_connection((host, 80)) as connection:
            connection.sendall(b"HEAD / HTTP/1.0\r\n\r\n")
            return connection.recv(1024)

    def stop(self):
        eventlet.spawn_after(5, self.stopped.send)


def audit(worker):
    # no-new-eventlet: allow until 2027-06-30 the audit log moves to asyncio with the API
    eventlet.spawn(worker.fetch, "audit.example.org")
