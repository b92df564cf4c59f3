"""An agent that means harm: what it does is chosen by the address it was reached at. Runs as the forced
command of a real sshd, so all of it comes through real SSH. Used by tst_hostile_peers."""
import os, sys, time
number = int(os.environ["SSH_CONNECTION"].split()[2].split(".")[3])
out, err = sys.stdout.buffer, sys.stderr.buffer
hello = b'{"v":1,"type":"hello","agent":{"version":"0.1.0","arch":"aarch64"}}\n'
def say(data, to=out):
    to.write(data)
    to.flush()
def forever(data, to=out):
    while True:
        say(data, to)
def asked():
    if not sys.stdin.readline():
        sys.exit()
try:
    if number == 11:
        forever(b"a" * 65536)                      # a line without an end
    if number == 12:
        forever(b"oh dear, oh dear\n" * 4096, err) # stderr without an end
    if number == 13:
        forever(b"Welcome to this board!\n" * 999) # a greeting without an end
    if number == 14:
        forever(bytes(65536))                      # no text at all
    if number == 15:
        sys.exit()                                 # nothing
    say(hello)
    if number == 16:
        sys.exit()                                 # a hello, and gone
    asked()
    if number == 17:
        time.sleep(999)                            # a hello, and silence
    if number == 18:
        say(b'{"v":1,"id":1,"type":"inventory","inventory":' + b"[" * 3000000 + b"\n")
    if number == 19:
        say(b'{"v":1,"id":1,"type":"inventory","inventory":{"cpus":[' + b"0," * 2000000 + b"0]}}\n")
    if number == 20:
        say(b'{"v":1,"id":1,"type":"inventory","inventory":{"machine":"' + b"m" * 5000000)
    if number == 21:
        forever(b'{"v":1,"id":77,"type":"done"}\n' * 1000) # answers that nobody asked for
    if number == 22:
        for byte in b'{"v":1,"id":1,"type":"inventory","inventory":{}}':
            say(bytes([byte]))
            time.sleep(5)
    if number == 23:
        say(b'{"v":1,"id":1,"type":"inventory","inventory":{}}\n')
        while True:                                # wants to be asked, and says no to everything
            asked()
            say(b'{"v":1,"id":2,"type":"progress","test":"x","done":1,"total":2}\n' * 100000)
    if number == 24:
        say(b'\xff\xfe{"v":1,"id":1' * 1000 + b"\n")
    time.sleep(999)
except BrokenPipeError:
    pass
