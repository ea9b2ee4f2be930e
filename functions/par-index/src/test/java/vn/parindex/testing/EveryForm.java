package vn.parindex.testing;

/** A set with every form of rule and every kind of quantity and condition. */
final class EveryForm {

  private EveryForm() {}

  private static final String NUMBERS =
      "inputs: {a: {type: count, label: x}, b: {type: count, label: x}}";

  private static final String[] ITEMS = {
    "inputs: {y: {type: yesNo, label: x}, z: {type: yesNo, label: x}, d: {type: date, label: x}}, rule: {form: yesNo, when: {any: [{all: [y, {not: z}]}, {day: d, notAfter: {fact: due}}]}}",
    "inputs: {c: {type: choice, label: x, options: {one: x, two: x}}}, rule: {form: level, choice: c, levels: {one: full, two: 33%}}",
    NUMBERS
        + ", rule: {form: step, of: {ratio: b, to: a, whenZero: leaves, above100: allow}, bands: [{from: 100%, points: full}, {above: 33.3%, below: 100%, points: 50%}, {to: 33.3%, points: 0}]}",
    NUMBERS
        + ", rule: {form: proportional, of: {ratio: b, to: a, whenZero: full, above100: cap}, target: {fact: target, unit: percent}, whenTargetZero: zero, above: 20%}",
    NUMBERS
        + ", rule: {form: piecewise, of: {difference: [a, b], whenNegative: allow}, bands: [{from: 50, points: full}, {above: -3, below: 50, points: {proportional: {fact: goal}, whenTargetZero: leaves}}, {to: -3, points: 0}]}",
    NUMBERS
        + ", rule: {form: sum, parts: [{name: x, maxPoints: 4, rule: {form: proportional, of: {ratio: a, to: {sum: [a, b]}, whenZero: leaves, above100: refuse}}}, {name: y, maxPoints: 6, rule: {form: count, of: b, each: 0.07}}]}",
    NUMBERS
        + ", rule: {form: bestOf, of: [{name: x, maxPoints: 7, rule: {form: count, of: a, each: 1}}, {name: y, rule: {form: proportional, of: {ratio: b, to: a, whenZero: unscored, above100: refuse}}}]}",
    NUMBERS
        + ", rule: {form: veto, when: {value: a, from: 150}, otherwise: {form: deduct, events: [{of: a, each: 0.11}, {of: b, each: 3%}]}}",
    "missing: leaves, inputs: {d: {type: date, label: x}}, rule: {form: date, actual: d, due: 2022-06-30, latePerDay: 0.05, floor: 1}",
    NUMBERS
        + ", rule: {form: baseline, of: {sum: [a, b]}, basis: baseYear, base: {fact: base}, measure: reductionPercent, whenZero: full, bands: [{from: 10%, points: full}, {above: 0%, below: 10%, points: {proportional: 10%}}, {to: 0%, points: 0}]}",
    "inputs: {a: {type: amount, label: x, decimals: 3}, b: {type: percent, label: x}}, rule: {form: cohort, of: {quotient: a, by: b, whenZero: zero}, best: lowest, whenBestIsZero: full}",
    "rule: {form: survey, minBallots: 3, tooFewBallots: unscored}",
    "rule: {form: external, fact: sipas, best: 90}",
    "rule: {form: manual, role: chairman, from: 1}",
    "missing: full, inputs: {c: {type: choice, label: x, options: {one: x, two: x}}, y: {type: yesNo, label: x}, z: {type: yesNo, label: x}}, rule: {form: case, choice: c, cases: {one: {form: fixed, points: 2.345}, two: {form: step, of: {tally: [y, z, {choice: c, is: two}]}, bands: [{from: 3, points: full}, {from: 2, below: 3, points: 5}, {below: 2, points: 0}]}}}",
    "notApplicable: zero, inputs: {d: {type: date, label: x}}, rule: {form: step, of: {daysLate: d, due: {fact: due}}, bands: [{to: 0, points: full}, {above: 0, points: 25%}]}",
    "notApplicable: leaves, inputs: {d: {type: date, label: x, required: false}}, rule: {form: date, actual: d, due: {fact: due}, late: [{to: 15, points: 4}, {above: 15, points: 20%}], never: 1}",
    "notApplicable: full, inputs: {a: {type: count, label: x}}, rule: {form: count, of: {sum: [a, {fact: models}]}, each: 2.5}"
  };

  static final String YAML = yaml();

  private static String yaml() {
    StringBuilder items = new StringBuilder();
    for (int at = 0; at < ITEMS.length; at++) {
      items
          .append("              - {code: '1.1.")
          .append(at + 1)
          .append("', name: x, maxPoints: 10, ")
          .append(ITEMS[at])
          .append("}\n");
    }
    return """
        code: every-form
        name: x
        maxPoints: %1$d
        fields:
          - code: '1'
            name: x
            maxPoints: %1$d
            criteria:
              - code: '1.1'
                name: x
                maxPoints: %1$d
                subCriteria:
        """
            .formatted(10 * ITEMS.length)
        + items;
  }
}
