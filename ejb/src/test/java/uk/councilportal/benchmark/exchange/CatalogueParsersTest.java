package uk.councilportal.benchmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.AreaKind;
import uk.councilportal.benchmark.model.MeasureForm;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalMeasure;
import uk.councilportal.benchmark.model.StatisticalNeighbour;
import uk.councilportal.indicator.model.Polarity;

/** Areas, measures and neighbour models as they are published. */
class CatalogueParsersTest {
    private static final String MEASURES =
            "Measure_code,Topic,Measure,Chart_title,Measure_short,Polarity,y_axis_name,dps,Year_Type,No_Quartile,Table_status,Last Update,Next Update\n";
    private static final String AREAS = "dfe_la_number,name,lait_region,type,ons_code_latest\n";
    private static final String FIRST_EIGHT = pairs(8);

    @Test
    void readsCouncilsRegionsAndEngland() {
        List<AreaLine> lines = NationalFixture.read(new AreaCsvParser(), NationalFixture.national(AREAS + """
                372,Rotherham,Yorkshire and The Humber,MD,E08000018
                837,Bournemouth (Pre LG),South West,UA,
                970,England,NA,NA,
                982,Yorkshire and the Humber,NA,NA,
                1000,England (discontinued),NA,NA,
                """));
        assertThat(lines)
                .extracting(AreaLine::area)
                .containsExactly(
                        NationalFixture.ROTHERHAM,
                        new NationalArea(
                                "837", AreaKind.COUNCIL, "Bournemouth (Pre LG)", "South West", Optional.empty()),
                        new NationalArea("E92000001", AreaKind.ENGLAND, "England", "", code("E92000001")),
                        new NationalArea(
                                "E12000003", AreaKind.REGION, "Yorkshire and the Humber", "", code("E12000003")),
                        new NationalArea("1000", AreaKind.OTHER, "England (discontinued)", "", Optional.empty()));
        assertThat(lines.get(0).line()).isEqualTo(2);
        assertThat(lines.get(1).area()).hasToString("837, Bournemouth (Pre LG), South West, no ONS code");
    }

    @Test
    void rejectsAnAreaWithoutANumberOrWithACodeThatIsNone() {
        assertThat(NationalFixture.rejected(new AreaCsvParser(), NationalFixture.national(AREAS + """
                        ,Rotherham,Yorkshire and The Humber,MD,E08000018
                        372,Rotherham,Yorkshire and The Humber,MD,E08
                        """)))
                .containsExactly("2 dfe_la_number", "3 ons_code_latest");
    }

    @Test
    void readsTheCatalogueWithWhatItDoesNotSay() {
        List<MeasureLine> lines =
                NationalFixture.read(new MeasureCsvParser(), NationalFixture.national(MEASURES + """
                60,Child Protection,Re-referrals,Re-referrals (%),ReReferral,Low,% of referrals,NA,Financial Year,NA,c1,45992,46357
                NA,Child Protection,Referrals,Number of referrals,CPP_Total_NumRef,-,Number of children,0,Financial Year,N,NA,NA,NA
                4,Health,Birth,Birth weight,Births,High,% of births,2,Calendar Year,NA,NA,NA,NA
                5,Health,Birth,Birth rate,Rate,NA,Rate per 1000,NA,Calendar Year,NA,NA,NA,NA
                """));
        NationalMeasure first = lines.get(0).measure();
        assertThat(first.key()).hasToString("ReReferral (Child Protection)");
        assertThat(first.reading())
                .isEqualTo(new NationalMeasure.Reading(
                        Polarity.LOW_IS_GOOD, "% of referrals", Optional.empty(), "Financial Year", true));
        assertThat(first.edition()).isEqualTo(new NationalMeasure.Edition("c1", "45992", "46357"));
        assertThat(first.form()).isEqualTo(MeasureForm.SHARE);
        NationalMeasure second = lines.get(1).measure();
        assertThat(second.name().code()).isEmpty();
        assertThat(second.reading().polarity()).isEqualTo(Polarity.NEUTRAL);
        assertThat(second.reading().decimals()).contains(0);
        assertThat(second.reading().quartiles()).isFalse();
        assertThat(second.form()).isEqualTo(MeasureForm.COUNT);
        assertThat(lines.get(2).measure().reading().polarity()).isEqualTo(Polarity.HIGH_IS_GOOD);
        assertThat(lines.get(3).measure().reading().polarity()).isEqualTo(Polarity.NEUTRAL);
    }

    @Test
    void rejectsAPolarityNobodyKnows() {
        assertThat(NationalFixture.rejected(new MeasureCsvParser(), NationalFixture.national(MEASURES + """
                        60,Child Protection,Re-referrals,Re-referrals,ReReferral,Middle,%,NA,Financial Year,NA,NA,NA,NA
                        60,Child Protection,Re-referrals,Re-referrals,ReReferral,Low,%,many,Financial Year,NA,NA,NA,NA
                        """)))
                .containsExactly("2 Polarity", "3 dps");
    }

    @Test
    void readsANeighbourModelOfToday() {
        NationalFile file = NationalFixture.national("old_la_code,la_name," + headings("SN_%d,SN_%dP")
                + "\n372,Rotherham," + FIRST_EIGHT + "815,Close,370,Very close\n");
        List<NeighbourLine> lines = NationalFixture.read(new NeighbourCsvParser(file, directory()), file);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).council()).isEqualTo(new AuthorityCode("E08000018"));
        assertThat(lines.get(0).neighbours()).hasSize(10);
        assertThat(lines.get(0).neighbours().get(9))
                .isEqualTo(new StatisticalNeighbour(
                        new AuthorityCode("E08000018"), 10, new AuthorityCode("E08000016"), "Very close"))
                .hasToString("E08000016, Very close");
    }

    @Test
    void readsAnOlderNeighbourModelWithItsEmptyRows() {
        NationalFile file = NationalFixture.national("LA num,LA Name," + headings("SN%d,SNP") + ",\n372,Rotherham,"
                + FIRST_EIGHT + "815,Close,370,Very close,\n" + ",".repeat(22) + "\n,Old SNs:" + ",".repeat(21) + "\n");
        assertThat(NationalFixture.read(new NeighbourCsvParser(file, directory()), file))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.neighbours().get(8).closeness()).isEqualTo("Close"));
    }

    @Test
    void rejectsNeighboursThatAreNoCouncilsOrNamedTwice() {
        String row = "372,Rotherham," + FIRST_EIGHT;
        NationalFile file = NationalFixture.national("old_la_code,la_name," + headings("SN_%d,SN_%dP") + "\n" + row
                + "815,Close,815,Close\n" + row + "815,Close,372,Close\n" + row + "815,Close,999,Close\n" + row
                + "815,Close,980,Close\n" + row + "815,,370,Close\n");
        assertThat(NationalFixture.rejected(new NeighbourCsvParser(file, directory()), file))
                .containsExactly("2 SN_10", "3 SN_10", "4 SN_10", "5 SN_10", "6 SN_9P");
    }

    private static AreaDirectory directory() {
        List<NationalArea> areas = new java.util.ArrayList<>(
                List.of(NationalFixture.ROTHERHAM, NationalFixture.BARNSLEY, NationalFixture.NORTH_YORKSHIRE));
        areas.add(new NationalArea("E12000001", AreaKind.REGION, "North East", "", code("E12000001")));
        for (int i = 1; i <= 8; i++) {
            areas.add(NationalFixture.council("90" + i, "Council " + i, "E0900000" + i));
        }
        return new AreaDirectory(areas, java.util.Map.of());
    }

    private static String pairs(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append("90").append(i).append(",Close,");
        }
        return text.toString();
    }

    private static String headings(String pair) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            text.append(i == 1 ? "" : ",").append(pair.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }

    private static Optional<AuthorityCode> code(String text) {
        return Optional.of(new AuthorityCode(text));
    }
}
