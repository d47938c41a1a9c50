#!/usr/bin/python3
"""measure.py RUNS COMMAND...: the least processor time and wall time in seconds, and the greatest peak memory in MB.

Processor time and memory are those of the command and all its children.
"""
import os
import sys
import time

runs, command = int(sys.argv[1]), sys.argv[2:]
cpu, wall, memory = [], [], []
for _ in range(runs):
    start = time.monotonic()
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(pid, 0)
    wall.append(time.monotonic() - start)
    cpu.append(usage.ru_utime + usage.ru_stime)
    memory.append(usage.ru_maxrss / 1024)
    if os.waitstatus_to_exitcode(status) not in (0, 3):
        sys.exit(f"{command[0]} ended with {os.waitstatus_to_exitcode(status)}")
print(f"{min(cpu):.4f} {min(wall):.4f} {max(memory):.1f}")
