#!/usr/bin/env python3
"""Computes the rankings of a replay again, by another program in another language.

Reads only declared.jsonl, decisions.jsonl, appraised.jsonl and ballots.jsonl of target/replay: puts the councils' decisions on the declared
data, scores every line before and after the appraisal whose rule depends on data and reference
facts (docs/scoring-rules.md) with exact fractions, adds up, ranks, and compares with the ranking-*.csv files.
Needs Python 3.9 and nothing else:   python3 infrastructure/replay/recompute.py [target/replay]
"""
import csv
import json
import sys
from collections import defaultdict
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

# How the round of plan 288 ranks and names (infrastructure/rounds/plan-288/round.yaml).
CLASSES = [(90, "Tốt"), (80, "Khá"), (65, "Trung bình"), (0, "Yếu")]
TIE_BREAK_FIELD = "3"
WITHIN_PARENT = {"xa"}
COLUMNS = (
    "rank",
    "parentCode",
    "selfPoints",
    "surveyPoints",
    "appraisedPoints",
    "totalPoints",
    "maxPoints",
    "indexPercent",
    "classification",
)
# Not computable from the line alone: another person's judgement.
GIVEN = {"manual"}


class Instead(Exception):
    """A declared outcome takes the place of the points: full, zero, leaves or unscored."""

    def __init__(self, outcome):
        super().__init__(outcome)
        self.outcome = outcome


def exact(value):
    text = str(value)
    return Fraction(text[:-1]) if text.endswith("%") else Fraction(text)


def award(value, maximum):
    text = str(value)
    if text == "full":
        return maximum
    return maximum * exact(text) / 100 if text.endswith("%") else exact(text)


def two_decimals(value):
    """Half up."""
    scaled = abs(value) * 100
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(whole if value >= 0 else -whole).scaleb(-2)


class Rule:
    """Scores one line."""

    def __init__(self, line):
        self.declared = line["declared"]
        self.facts = line["facts"]
        self.rule = line["rule"]

    def input(self, key):
        if self.declared.get(key) is None:
            raise Instead("missing")
        return self.declared[key]

    def fact(self, key):
        if key not in self.facts:
            raise Instead("waiting")
        return self.facts[key]

    def quantity(self, q):
        if isinstance(q, str) and not (q[0].isdigit() or q[0] == "-"):
            return exact(self.input(q))
        if not isinstance(q, dict):
            return exact(q)
        if "ratio" in q:
            part, whole = self.quantity(q["ratio"]), self.quantity(q["to"])
            if whole == 0:
                raise Instead(q["whenZero"])
            percent = part / whole * 100
            if percent > 100 and q["above100"] == "refuse":
                raise Instead("unscored")
            return min(percent, 100) if q["above100"] == "cap" else percent
        if "quotient" in q:
            by = self.quantity(q["by"])
            if by == 0:
                raise Instead(q["whenZero"])
            return self.quantity(q["quotient"]) / by
        if "sum" in q:
            return sum(self.quantity(x) for x in q["sum"])
        if "difference" in q:
            value = self.quantity(q["difference"][0]) - self.quantity(q["difference"][1])
            if value < 0 and q["whenNegative"] == "refuse":
                raise Instead("unscored")
            return max(value, Fraction(0)) if q["whenNegative"] == "zero" else value
        if "tally" in q:
            return Fraction(sum(1 for c in q["tally"] if self.holds(c)))
        if "fact" in q:
            return exact(self.fact(q["fact"]))
        if "daysLate" in q:
            return Fraction(max(0, (self.day(q["daysLate"]) - self.day(q["due"])).days))
        raise ValueError(q)

    def day(self, value):
        if isinstance(value, dict):
            return date.fromisoformat(self.fact(value["fact"]))
        return date.fromisoformat(value if value[0].isdigit() else self.input(value))

    def holds(self, c):
        if isinstance(c, str):
            return self.input(c) is True
        if "all" in c:
            return all(self.holds(x) for x in c["all"])
        if "any" in c:
            return any(self.holds(x) for x in c["any"])
        if "not" in c:
            return not self.holds(c["not"])
        if "choice" in c:
            return self.input(c["choice"]) == c["is"]
        if "day" in c:
            return self.day(c["day"]) <= self.day(c["notAfter"])
        return self.within(self.quantity(c["value"]), c)

    def within(self, value, bounds):
        tests = {
            "from": lambda bound: value >= bound,
            "above": lambda bound: value > bound,
            "to": lambda bound: value <= bound,
            "below": lambda bound: value < bound,
            "exactly": lambda bound: value == bound,
        }
        return all(test(self.quantity(bounds[key])) for key, test in tests.items() if key in bounds)

    def banded(self, value, bands, maximum):
        band = next(b for b in bands if self.within(value, b))
        points = band["points"]
        if points == "proportional":
            return value / 100 * maximum
        if isinstance(points, dict):
            target = self.quantity(points["proportional"])
            if target == 0:
                raise Instead(points.get("whenTargetZero", band.get("whenTargetZero")))
            return min(maximum, value / target * maximum)
        return award(points, maximum)

    def points(self, rule, maximum):
        try:
            return getattr(self, "form_" + rule["form"])(rule, maximum)
        except Instead as instead:
            if instead.outcome in ("full", "zero"):
                return maximum if instead.outcome == "full" else Fraction(0)
            raise

    def form_yesNo(self, rule, maximum):
        key, usual = ("points", "full") if self.holds(rule["when"]) else ("otherwise", 0)
        return award(rule.get(key, usual), maximum)

    def form_level(self, rule, maximum):
        return award(rule["levels"][self.input(rule["choice"])], maximum)

    def form_step(self, rule, maximum):
        return self.banded(self.quantity(rule["of"]), rule["bands"], maximum)

    form_piecewise = form_step

    def form_proportional(self, rule, maximum):
        value = self.quantity(rule["of"])
        target = self.quantity(rule.get("target", "100%"))
        if target == 0:
            raise Instead(rule["whenTargetZero"])
        share = value / target
        if "from" in rule and share * 100 < exact(rule["from"]):
            return Fraction(0)
        if "above" in rule and share * 100 <= exact(rule["above"]):
            return Fraction(0)
        return min(share, Fraction(1)) * maximum

    def form_case(self, rule, maximum):
        return self.points(rule["cases"][self.input(rule["choice"])], maximum)

    def form_fixed(self, rule, maximum):
        return award(rule["points"], maximum)

    def form_sum(self, rule, maximum):
        got = of = Fraction(0)
        for part in rule["parts"]:
            own = exact(part["maxPoints"])
            try:
                got += self.points(part["rule"], own)
                of += own
            except Instead as instead:
                if instead.outcome != "leaves":
                    raise
        if of == 0:
            raise Instead("leaves")
        return got / of * maximum

    def form_count(self, rule, maximum):
        cap = award(rule.get("cap", "full"), maximum)
        return min(cap, self.quantity(rule["of"]) * award(rule["each"], maximum))

    def form_bestOf(self, rule, maximum):
        return max(
            self.points(part["rule"], exact(part.get("maxPoints", maximum))) for part in rule["of"]
        )

    def form_deduct(self, rule, maximum):
        lost = sum(self.quantity(e["of"]) * award(e["each"], maximum) for e in rule["events"])
        return max(award(rule.get("floor", 0), maximum), maximum - lost)

    def form_veto(self, rule, maximum):
        if self.holds(rule["when"]):
            return award(rule.get("points", 0), maximum)
        return self.points(rule["otherwise"], maximum) if "otherwise" in rule else maximum

    def form_date(self, rule, maximum):
        due = self.day(rule["due"])
        if self.declared.get(rule["actual"]) is None:
            return award(rule.get("never", 0), maximum)
        days = (self.day(rule["actual"]) - due).days
        if days <= 0:
            return award(rule.get("onTime", "full"), maximum)
        if "latePerDay" in rule:
            lost = days * award(rule["latePerDay"], maximum)
            on_time = award(rule.get("onTime", "full"), maximum)
            return max(award(rule.get("floor", 0), maximum), on_time - lost)
        if isinstance(rule["late"], list):
            return self.banded(Fraction(days), rule["late"], maximum)
        return award(rule["late"], maximum)

    def form_baseline(self, rule, maximum):
        value, base = self.quantity(rule["of"]), self.quantity(rule["base"])
        if rule["measure"] == "change":
            return self.banded(value - base, rule["bands"], maximum)
        if base == 0:
            raise Instead(rule["whenZero"])
        measured = {
            "changePercent": (value - base) / base,
            "reductionPercent": (base - value) / base,
            "sharePercent": value / base,
        }[rule["measure"]]
        return self.banded(measured * 100, rule["bands"], maximum)

    def form_external(self, rule, maximum):
        share = exact(self.fact(rule["fact"])) / exact(rule.get("best", 100))
        return max(Fraction(0), min(share, Fraction(1))) * maximum


def survey_points(line, ballots):
    """The points of a survey sub-criterion from the weights of the ballots about the unit."""
    code = line["subCriterionCode"]
    asked = [b["weights"][code] for b in ballots.get(line["unitCode"], ()) if code in b["weights"]]
    weights = [exact(weight) for ballot in asked for weight in ballot]
    if len(asked) < int(line["rule"].get("minBallots", 1)) or not weights:
        return None
    return two_decimals(exact(line["fullPoints"]) * sum(weights) / len(weights) / 100)


def scored_again(line, best, ballots):
    """The points of a line from its data; None when they can't come from the line alone."""
    if line["outcome"] != "SCORED" or line["notApplicable"] or line["ruleKind"] in GIVEN:
        return None
    if line["ruleKind"] == "survey":
        return survey_points(line, ballots)
    rule, maximum = Rule(line), exact(line["fullPoints"])
    try:
        if line["ruleKind"] == "cohort":
            value, top = rule.quantity(line["rule"]["of"]), best[cohort_of(line)]
            if line["rule"]["best"] == "highest":
                return two_decimals(value / top * maximum) if top else None
            return two_decimals(top / value * maximum) if value else None
        return two_decimals(rule.points(line["rule"], maximum))
    except Instead:
        return None  # the set's policy for missing data decides, which the line does not hold


def cohort_of(line):
    return line["level"], line["subCriterionCode"]


def best_of_cohorts(lines):
    values = defaultdict(list)
    for line in lines:
        if line["ruleKind"] == "cohort" and not line["notApplicable"]:
            try:
                values[cohort_of(line)].append((Rule(line).quantity(line["rule"]["of"]), line))
            except Instead:
                pass
    return {
        key: (max if entries[0][1]["rule"]["best"] == "highest" else min)(v for v, _ in entries)
        for key, entries in values.items()
    }


def totals(lines):
    maximum = sum(Decimal(str(line["maxPoints"])) for line in lines)
    everything = sum(Decimal(str(line["points"])) for line in lines)
    total = min(max(everything, Decimal(0)), maximum)
    of = lambda wanted: sum(Decimal(str(l["points"])) for l in lines if l["kind"] == "subCriterion" and wanted(l))
    return {
        "unitCode": lines[0]["unitCode"],
        "parentCode": lines[0]["parentCode"],
        "selfPoints": of(lambda l: l["assessedBy"] == "self"),
        "surveyPoints": of(lambda l: l["assessedBy"] == "survey"),
        "totalPoints": total,
        "maxPoints": maximum,
        "indexPercent": two_decimals(Fraction(total) / Fraction(maximum) * 100),
        "field": of(lambda l: l["subCriterionCode"].split(".")[0] == TIE_BREAK_FIELD),
    }


def after_the_appraisal(lines, decisions):
    """The declared lines with the councils' data in place of the units' own: the last word counts."""
    adjusted = {}
    for decision in sorted(decisions, key=lambda d: d["pass"]):
        if decision.get("values") is not None:
            adjusted[decision["unitCode"], decision["code"]] = decision["values"]
    for line in lines:
        key = line["unitCode"], line["subCriterionCode"]
        yield {**line, "declared": adjusted.get(key, line["declared"])}


def read(file):
    with open(file, encoding="utf-8") as lines:
        return [json.loads(line, parse_float=Decimal) for line in lines]


def rescored(lines, ballots, faults):
    """How many lines were scored again; those that differ are named."""
    again, best = 0, best_of_cohorts(lines)
    for line in lines:
        points = scored_again(line, best, ballots)
        if points is not None:
            again += 1
            shown = Decimal(str(line["points"])) * (-1 if line["kind"] == "penalty" else 1)
            capped = line["kind"] != "subCriterion" and shown < points  # by the cap over all of them
            if points != shown and not capped:
                faults.append(f"{line['unitCode']} {line['subCriterionCode']}: {shown}, computed {points}")
    return again


def by_unit(lines):
    units = defaultdict(list)
    for line in lines:
        units[line["unitCode"]].append(line)
    return units


def ranked(units, level):
    groups = defaultdict(list)
    for unit in units:
        groups[unit["parentCode"] if level in WITHIN_PARENT else ""].append(unit)
    key = lambda unit: (unit["indexPercent"], unit["totalPoints"], unit["field"], unit["surveyPoints"])
    for group in groups.values():
        for unit in group:
            unit["rank"] = 1 + sum(1 for other in group if key(other) > key(unit))
            unit["classification"] = next(name for bound, name in CLASSES if unit["indexPercent"] >= bound)
            yield unit


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "target/replay")
    declared, appraised = read(folder / "declared.jsonl"), read(folder / "appraised.jsonl")
    ballots = defaultdict(list)
    for ballot in read(folder / "ballots.jsonl"):
        ballots[ballot["unitCode"]].append(ballot)
    faults = []
    again = rescored(declared, ballots, faults)
    expected = {
        (line["unitCode"], line["subCriterionCode"]): line["declared"]
        for line in after_the_appraisal(declared, read(folder / "decisions.jsonl"))
    }
    for line in appraised:
        key = line["unitCode"], line["subCriterionCode"]
        if line["declared"] != expected.get(key):
            faults.append(f"{key}: data after the appraisal is not what was decided")
    again += rescored(appraised, ballots, faults)
    own = {unit: totals(lines) for unit, lines in by_unit(declared).items()}
    by_level = defaultdict(list)
    for lines in by_unit(appraised).values():
        unit = totals(lines)
        unit["appraisedPoints"] = unit["selfPoints"]
        unit["selfPoints"] = own[unit["unitCode"]]["selfPoints"]
        by_level[lines[0]["level"]].append(unit)
    for level, units in by_level.items():
        computed = {unit["unitCode"]: unit for unit in ranked(units, level)}
        with open(folder / f"ranking-{level}.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        if {row["unitCode"] for row in rows} != set(computed):
            faults.append(f"ranking-{level}.csv has other units than appraised.jsonl")
        for row in rows:
            unit = computed.get(row["unitCode"], {})
            for column in COLUMNS:
                text = column in ("parentCode", "classification")
                if unit and (row[column] if text else Decimal(row[column])) != unit[column]:
                    faults.append(f"{row['unitCode']} {column}: {row[column]}, computed {unit[column]}")
        print(f"{level}: {len(rows)} đơn vị / units")
    total = len(declared) + len(appraised)
    print(f"{again} / {total} dòng được chấm lại từ số liệu / lines scored again from their data")
    for fault in faults[:50]:
        print("KHÔNG KHỚP / differs:", fault)
    print(f"{len(faults)} chỗ không khớp / differences" if faults else "Khớp / the same")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
