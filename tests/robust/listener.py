#!/usr/bin/env python3
"""Listens on this machine until it is killed: the port stands in the file `port`, what comes is added to `hits`."""
import pathlib
import socket

server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(50)
pathlib.Path("port.part").write_text(str(server.getsockname()[1]))
pathlib.Path("port.part").rename("port")
while True:
    client, _ = server.accept()
    with open("hits", "ab") as hits:
        hits.write(client.recv(200) or b"somebody came")
    client.sendall(b"HTTP/1.0 404 no\r\n\r\n")
    client.close()
