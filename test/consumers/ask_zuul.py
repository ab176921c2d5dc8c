"""Holds what this project gives to Zuul to Zuul's own code: `ask_zuul.py config FILE`, `ask_zuul.py comments FILE`."""

import json
import sys

import yaml
from zuul.ansible.schema import warning_schema
from zuul.configloader import JobParser, ProjectParser
from zuul.lib import filecomments


def config(text):
    """Job and project stanzas, by the schemas that Zuul loads them with; prints what they are about."""
    for stanza in yaml.safe_load(text):
        [(kind, value)] = stanza.items()
        {"job": JobParser.schema, "project": ProjectParser(None).schema}[kind](value)
        print(kind, value.get("name"), value.get("run"))


def comments(text):
    """What `zuul_return` is given, as its action, the executor and the reporters hold it."""
    data = json.loads(text)
    warning_schema(data)
    filecomments.validate(data["zuul"]["file_comments"])
    lines = filecomments.extractLines(data["zuul"]["file_comments"])
    for path, line in sorted(lines, key=lambda each: (each[0].split("/"), each[1])):
        print(path, line)


{"config": config, "comments": comments}[sys.argv[1]](open(sys.argv[2], encoding="utf-8").read())
