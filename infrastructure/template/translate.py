"""Prints the CloudFormation that a SAM template becomes, as JSON: what is really deployed is checked, too."""
import json
import sys
from pathlib import Path

from samcli.yamlhelper import yaml_parse
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator

# The names that SAM asks IAM for, without asking: this runs without an account.
MANAGED = {
    "AWSLambdaBasicExecutionRole": "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
    "AWSLambdaRole": "arn:aws:iam::aws:policy/service-role/AWSLambdaRole",
    "AWSXrayWriteOnlyAccess": "arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess",
    "AWSCodeDeployRoleForLambda": "arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda",
}


def translate(file: Path) -> dict:
    template = yaml_parse(file.read_text(encoding="utf-8"))
    defaults = {name: p["Default"] for name, p in template.get("Parameters", {}).items() if "Default" in p}
    for resource in template["Resources"].values():
        uri = resource.get("Properties", {}).get("CodeUri")
        if isinstance(uri, str):
            resource["Properties"]["CodeUri"] = f"s3://par-index-artifacts/{uri}"
    return Translator(MANAGED, Parser()).translate(sam_template=template, parameter_values=defaults)


if __name__ == "__main__":
    print(json.dumps(translate(Path(sys.argv[1])), indent=1))
