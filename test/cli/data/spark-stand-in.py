"""Runs a script written for Spark without Spark: the few functions that it calls, each as PySpark documents it.

Two partitions are worked on by a process of their own, as two workers would. What the script writes goes to standard
output as lines of JSON, where Spark would write Parquet. Usage: spark-stand-in.py SCRIPT FOLDER
"""

import glob
import json
import os
import shlex
import subprocess
import sys
import types


class Dataset:
    """An RDD: partitions, each a list."""

    def __init__(self, partitions):
        self.partitions = partitions

    def map(self, change):
        return Dataset([[change(each) for each in part] for part in self.partitions])

    def pipe(self, command):
        """One process for each partition: an element a line of its input, a line of its output an element."""
        return Dataset([self._piped(part, command) for part in self.partitions])

    @staticmethod
    def _piped(part, command):
        given = "".join(f"{each}\n" for each in part).encode()
        process = subprocess.run(shlex.split(command), input=given, stdout=subprocess.PIPE, check=False)
        return process.stdout.decode().removesuffix("\n").split("\n")


class Rows:
    """A DataFrame of lines of JSON, which is also its own writer."""

    def __init__(self, lines):
        self.lines = lines
        self.write = self

    def drop(self, column):
        rows = [json.loads(line) for line in self.lines]
        for row in rows:
            del row[column]
        return Rows([json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows])

    def partitionBy(self, *columns):
        for line in self.lines:
            row = json.loads(line)
            assert all(column in row for column in columns), f"a row without {columns}: {line}"
        return self

    def parquet(self, _path):
        print("\n".join(self.lines))


class Session:
    """A SparkSession, which is also its own builder, context and reader."""

    def __init__(self, folder):
        self.folder = folder
        self.builder = self.sparkContext = self.read = self

    def appName(self, _name):
        return self

    def getOrCreate(self):
        return self

    def wholeTextFiles(self, pattern, minPartitions):
        assert minPartitions > 1
        local = os.path.join(self.folder, pattern.split("///", 1)[1])
        files = [(path, open(path, encoding="utf-8", newline="").read()) for path in sorted(glob.glob(local))]
        middle = len(files) // 2
        return Dataset([files[:middle], files[middle:]])

    def json(self, lines):
        return Rows([line for part in lines.partitions for line in part])


script, folder = sys.argv[1:]
sql = types.ModuleType("pyspark.sql")
sql.SparkSession = Session(folder)
sys.modules["pyspark"] = types.ModuleType("pyspark")
sys.modules["pyspark.sql"] = sql
with open(script, encoding="utf-8") as source:
    exec(compile(source.read(), script, "exec"))
