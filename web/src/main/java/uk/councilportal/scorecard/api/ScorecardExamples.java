package uk.councilportal.scorecard.api;

/** Descriptions and shortened examples of the scorecard answers for OpenAPI. */
final class ScorecardExamples {

    static final String REPORTS = """
            {"council": "E08000018", "councilName": "Rotherham", "reports": [
              {"report": "ROTH-SG", "title": "Safeguarding children and families", "issues": [
                {"month": "2017-04", "draft": true, "number": null, "publishedOn": null},
                {"month": "2017-03", "draft": false, "number": 1, "publishedOn": "2017-04-21"}]}]}""";

    static final String SCORECARD_DESCRIPTION = """
            One row per indicator or sub-row of the report. Every derived figure stands in columns of its own: the figure in full precision \
            (“year_to_date”), as displayed (“year_to_date_displayed”) and why it is missing (“year_to_date_reason”). The months and years \
            shown have columns named after them (“month_2017_03”, “year_2015_16”).""";

    static final String SCORECARD = """
            {"council": "E08000018", "councilName": "Rotherham", "report": "ROTH-SG", "month": "2017-03", "draft": false,
             "issue": {"number": 1, "publishedOn": "2017-04-21", "previousNumber": null, "restatements": []},
             "rows": [{"area": "Assessments", "ref": "2.2", "title": "Assessments completed in 45 working days",
               "polarity": "HIGH_IS_GOOD", "unit": "PERCENT", "month_2017_03": 93.1309904153, "month_2017_03_displayed": "93.1%",
               "month_2017_03_reason": "", "direction_of_travel": "IMPROVING", "rag": "GREEN", "national_average": null,
               "national_average_displayed": "x", "national_average_reason": "no figure has been entered"}]}""";

    static final String SCORECARD_CSV = """
            council,report,month,issue,area,ref,title,month_2017_03,month_2017_03_displayed,month_2017_03_reason,rag
            E08000018,ROTH-SG,2017-03,1,Assessments,2.2,Assessments completed in 45 working days,93.1309904153,93.1%,,GREEN
            """;

    static final String INDICATOR_DESCRIPTION = """
            The indicator's row, definition, link to the national catalogue, months with the counts behind them, figures of other periods, \
            breakdowns and chart limits. As CSV: its months, other periods and breakdowns, one figure per line.""";

    static final String INDICATOR = """
            {"council": "E08000018", "report": "ROTH-SG", "month": "2017-03", "draft": false,
             "indicator": {"ref": "2.2", "title": "Assessments completed in 45 working days"},
             "months": [{"period": "2017-03", "figure": {"value": 93.1309904153, "displayed": "93.1%", "symbol": null, "reason": "",
               "smallNumber": false}, "status": "OK", "restated": false, "rag": "GREEN", "spc": "NONE"}]}""";

    static final String INDICATOR_CSV = """
            report,ref,breakdown_dimension,breakdown_value,period,displayed,value,reason
            ROTH-SG,2.2,,,2017-03,93.1%,93.1309904153,
            """;

    static final String FIGURES_DESCRIPTION = """
            One line per computed figure, for all months the report shows: percentages, rates, totals, year figures, differences, \
            averages, directions and ratings. A figure that cannot be computed is a line without value and with its reason.""";

    static final String FIGURES = """
            {"council": "E08000018", "report": "ROTH-SG", "month": "2017-03", "draft": false, "total": 2, "figures": [
              {"report": "ROTH-SG", "ref": "2.2", "breakdown_dimension": "", "breakdown_value": "", "kind": "PERCENTAGE",
               "period": "2017-03", "displayed": "93.1%", "value": 93.1309904153, "reason": ""},
              {"report": "ROTH-SG", "ref": "2.2", "breakdown_dimension": "", "breakdown_value": "", "kind": "RAG",
               "period": "2017-03", "displayed": "Green", "value": null, "reason": "green from 86"}]}""";

    static final String FIGURES_CSV = """
            report,ref,breakdown_dimension,breakdown_value,kind,period,displayed,value,reason
            ROTH-SG,2.2,,,PERCENTAGE,2017-03,93.1%,93.1309904153,
            ROTH-SG,1.4,contact_source,Police,PERCENTAGE,2016-01,21.1%,21.1409395973,
            """;

    private ScorecardExamples() {}
}
