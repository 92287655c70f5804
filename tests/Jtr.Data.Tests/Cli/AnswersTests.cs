using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests that the commands give the answers of the library.</summary>
public sealed class AnswersTests
{
    [Fact]
    public async Task Timeline_options_equal_the_filters_of_the_library()
    {
        await AssertTimeline(Timeline.On("2022-08").OfKind(EventKind.Exercise, EventKind.Visit), "--on", "2022-08", "--kind", "exercise", "--kind", "visit");
        await AssertTimeline(Timeline.Before("2019"), "--before", "2019");
        await AssertTimeline(Timeline.After("2023-08"), "--after", "2023-08");
        await AssertTimeline(Timeline.Since("2023-08"), "--from", "2023-08");
        await AssertTimeline(Timeline.Until("1972").OnlyCertain(), "--to", "1972", "--certainly");
        await AssertTimeline(Timeline.Involving(Actors.TaroAso).Involving(Actors.TsaiIngWen), "--actor", "taro-aso", "--actor", "tsai-ing-wen");
        await AssertTimeline(Timeline.Involving(Actors.TaroAso, ParticipantRole.Visitor), "--actor", "Taro Aso", "--as", "visitor");
        await AssertTimeline(Timeline.WithStatus(EventStatus.Planned, EventStatus.Halted), "--status", "planned", "--status", "halted");
        await AssertTimeline(Timeline.At(Places.Tokyo), "--at", "tokyo");
        await AssertTimeline(Timeline.StatedIn(Documents.Survey2021).IncludingPeripheral(), "--document", "survey-2021", "--peripheral");
        await AssertTimeline(Timeline.InContext(Context.Military).On("2022").IncludingUndated(), "--context", "military", "--on", "2022", "--undated");
        await AssertTimeline(Timeline.Until("1950").IncludingUnknownEnds(), "--to", "1950", "--unknown-ends");
        await AssertTimeline(Timeline.Involving(Actors.Japan).Itself(), "--actor", "japan", "--itself");
        await AssertTimeline(Timeline.InCategory(PloverCategory.Consult), "--category", "consult");
    }

    [Fact]
    public async Task Relations_command_equals_the_query_of_the_entity()
    {
        await AssertAnswers(Relations.Between(Actors.Japan, Actors.Taiwan).WithCertainty(), "relations", "japan", "--with", "taiwan");
        await AssertAnswers(Relations.Of(Actors.Taiwan).AsOf("2021").IncludingUndated().WithCertainty(), "relations", "taiwan", "--as-of", "2021", "--undated");
        await AssertAnswers(Relations.WithSubject(Actors.JapanTaiwanExchangeAssociation).OfKind(RelationKind.Represents).WithCertainty(), "relations", "--subject", "japan-taiwan-exchange-association", "--kind", "represents");
        await AssertAnswers(Relations.WithObject(Actors.Taiwan).Negated().WithCertainty(), "relations", "--object", "taiwan", "--status", "negated");
        await AssertAnswers(Relations.Of(Actors.Japan).Itself().WithCertainty(), "relations", "japan", "--itself");
        JtrProcess negated = await JtrProcess.Run("relations", "japan", "--with", "taiwan", "--status", "negated", "--kind", "has-diplomatic-ties");
        string line = Assert.Single(negated.Lines);
        Assert.Contains("Japan –has-diplomatic-ties, negated→ Taiwan: ", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_offices_and_measures_commands_equal_the_queries()
    {
        await AssertAnswers(Claims.By(Actors.China).InVoice(Voice.Opposes).WithCertainty(), "claims", "--by", "china", "--voice", "opposes");
        await AssertAnswers(Claims.About(Actors.Japan).Since("2023").WithCertainty(), "claims", "--about", "japan", "--from", "2023");
        await AssertAnswers(Claims.For("2027").WithCertainty(), "claims", "--for", "2027");
        await AssertAnswers(Claims.ReportedBy(Actors.Reuters).AddressedTo(Actors.Japan).WithCertainty(), "claims", "--reported-by", "reuters", "--addressed-to", "japan");
        await AssertAnswers(Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2021-04").WithCertainty(), "offices", "prime-minister-of-japan", "--as-of", "2021-04");
        await AssertAnswers(Tenures.HeldBy(Actors.TaroAso).InCapacity(TenureCapacity.Former).WithCertainty(), "offices", "--of", "taro-aso", "--capacity", "former");
        await AssertAnswers(Measures.InUnit(Unit.Aircraft).Until("2021").WithCertainty(), "measures", "--unit", "aircraft", "--to", "2021");
        await AssertAnswers(Measures.Of(Actors.Japan).WithCertainty(), "measures", "--of", "japan");
    }

    [Fact]
    public async Task Measures_command_prints_comparators()
    {
        JtrProcess measures = await JtrProcess.Run("measures", "--unit", "aircraft");

        Assert.Contains("more than 28 aircraft: ", Assert.Single(measures.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_mark_possible_rows()
    {
        JtrProcess offices = await JtrProcess.Run("offices", "prime-minister-of-japan", "--as-of", "2022-01");
        JtrProcess certain = await JtrProcess.Run("offices", "prime-minister-of-japan", "--as-of", "2021-04");

        Assert.Equal(2, offices.Lines.Length);
        Assert.All(offices.Lines, static line => Assert.EndsWith("possibly)", line, StringComparison.Ordinal));
        Assert.Contains("Yoshihide Suga", Assert.Single(certain.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("possibly", certain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actor_command_prints_names_offices_events_and_claims()
    {
        JtrProcess actor = await JtrProcess.Run("actor", "Aso Taro");

        Assert.Equal(0, actor.ExitCode);
        Assert.Equal("Taro Aso  taro-aso", actor.Lines[0]);
        Assert.Contains(actor.Lines, static line => line.StartsWith("names         Aso Taro  family name first, en", StringComparison.Ordinal));
        Assert.All(Tenures.HeldBy(Actors.TaroAso), tenure => Assert.Contains(tenure.Summary, actor.Output, StringComparison.Ordinal));
        Assert.All(Events.ByActor(Actors.TaroAso), happening => Assert.Contains($"{happening.Date}  {happening.Summary}", actor.Output, StringComparison.Ordinal));
        Assert.All(Claims.ByClaimant(Actors.TaroAso), claim => Assert.Contains(claim.Summary, actor.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_limit_prints_the_omitted_count_and_the_option_for_more()
    {
        int claims = Claims.By(Actors.China).Count();

        JtrProcess actor = await JtrProcess.Run("actor", "china", "--limit", "2");

        Assert.Contains(actor.Lines, line => line.EndsWith(FormattableString.Invariant($"{claims - 2} more of {claims}: jtr claims --by china"), StringComparison.Ordinal));
        Assert.Equal(claims, (await JtrProcess.Run("claims", "--by", "china")).Lines.Length);
    }

    [Fact]
    public async Task Path_command_uses_asserted_relations_and_may_find_no_path()
    {
        RelationPath path = Relations.Asserted().ToGraph().FindPath(Actors.Taiwan, Actors.UnitedStates)!;

        JtrProcess found = await JtrProcess.Run("path", "taiwan", "United States");
        JtrProcess none = await JtrProcess.Run("path", "japan", "china", "--kind", "allied-with");

        Assert.Equal(path.Steps.Length + 1, found.Lines.Length);
        Assert.All(path.Steps.Zip(found.Lines.Skip(1)), static step => Assert.Contains(step.First.Relation.Summary, step.Second, StringComparison.Ordinal));
        Assert.Equal(new JtrProcess(0, "", "jtr: No path of asserted relations leads from japan to china. Tenures, memberships and the places that contain a place are not relations: 'jtr show' prints them." + Environment.NewLine), none);
    }

    [Fact]
    public async Task Claims_sides_prints_all_sides_with_their_disputes()
    {
        IFact topic = Facts.All.First(static fact => Claims.SidesOf(fact) is { Sides.Length: > 1, Disputes.IsEmpty: false });
        ClaimSides sides = Claims.SidesOf(topic);

        JtrProcess printed = await JtrProcess.Run("claims", "--sides", topic.Key);

        Assert.Equal(sides.Sides.Length, printed.Lines.Count(static line => line.StartsWith("side ", StringComparison.Ordinal)));
        Assert.All(sides.Sides.SelectMany(static side => side), claim => Assert.Contains(claim.Summary, printed.Output, StringComparison.Ordinal));
        Assert.All(sides.Disputes, link => Assert.Contains(link.Summary, printed.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_command_prints_the_best_first_and_names_unmatched_words()
    {
        SearchResult expected = Jtr.Data.Corpus.Search("immigration information", 3);

        JtrProcess found = await JtrProcess.Run("search", "immigration", "information", "--limit", "3");
        JtrProcess nowhere = await JtrProcess.Run("search", "imigration");

        Assert.Equal(expected.Select(static hit => hit.Row.Key), found.Lines.Select(static line => line.Split(' ')[0]));
        Assert.Contains("'immigration'", nowhere.Error, StringComparison.Ordinal);
        Assert.Equal(0, nowhere.ExitCode);
    }

    [Theory]
    [InlineData("plain", CitationFormat.Plain)]
    [InlineData("bibtex", CitationFormat.BibTeX)]
    [InlineData("csl-json", CitationFormat.CslJson)]
    public async Task Cite_as_command_equals_Cite(string word, CitationFormat format)
    {
        JtrProcess cited = await JtrProcess.Run("cite-as", "aso-visits-taiwan", "--format", word);

        Assert.Equal(new JtrProcess(0, Events.AsoVisitsTaiwan.Cite(format) + "\n", ""), cited);
    }

    [Fact]
    public async Task Empty_answer_prints_a_remark_and_exits_with_0()
    {
        JtrProcess none = await JtrProcess.Run("timeline", "--before", "1000", "--certainly");

        Assert.Equal(new JtrProcess(0, "", "jtr: No row of the corpus matches." + Environment.NewLine), none);
    }

    private static async Task AssertTimeline(EventQuery expected, params string[] arguments)
    {
        Answer<Event>[] answers = [.. expected.WithCertainty().OrderByDescending(static answer => answer.IsCertain)];
        Assert.NotEmpty(answers);

        JtrProcess timeline = await JtrProcess.Run(["timeline", .. arguments]);

        Assert.Equal(0, timeline.ExitCode);
        Assert.Equal(answers.Length, timeline.Lines.Length);
        foreach ((Answer<Event> answer, string line) in answers.Zip(timeline.Lines))
        {
            Assert.StartsWith((answer.Row.Date?.ToString() ?? "undated") + " ", line, StringComparison.Ordinal);
            Assert.Contains(" " + answer.Row.Summary + " [", line, StringComparison.Ordinal);
            Assert.Equal(!answer.IsCertain, line.EndsWith("possibly in range)", StringComparison.Ordinal));
        }
    }

    private static async Task AssertAnswers<T>(IEnumerable<Answer<T>> expected, params string[] arguments)
        where T : class, IFact
    {
        Answer<T>[] answers = [.. expected.OrderByDescending(static answer => answer.IsCertain)];
        Assert.NotEmpty(answers);

        JtrProcess printed = await JtrProcess.Run(arguments);

        Assert.Equal(0, printed.ExitCode);
        Assert.Equal(answers.Length, printed.Lines.Length);
        foreach ((Answer<T> answer, string line) in answers.Zip(printed.Lines))
        {
            Assert.Contains(": " + answer.Row.Summary + " [", line, StringComparison.Ordinal);
            Assert.Equal(!answer.IsCertain, line.EndsWith("possibly)", StringComparison.Ordinal));
        }
    }
}
