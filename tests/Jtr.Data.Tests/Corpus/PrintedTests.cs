using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Jtr.Data.Tests.Corpus;

/// <summary>Whoever a fact names, and whatever number it gives, is printed where the fact says that it is.</summary>
public partial class PrintedTests
{
    private static readonly Dictionary<string, decimal> s_numerals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["doubling"] = 2, ["half"] = 0.5m,

        // Once in a year or a week; and whatever is the most of its kind stands first.
        ["annual"] = 1, ["weekly"] = 1, ["biggest"] = 1,
    };

    [Fact]
    public void Every_actor_of_an_event_is_printed_in_its_passages_or_the_row_says_by_which_words()
    {
        // A skip within an assertion over all would be a failure.
        SourceTexts.Require();
        foreach (Event row in Events.All)
            Assert.All(row.Participants, part => AssertNamed(row, part.OnBehalfOf is null ? [part.Actor] : [part.Actor, part.OnBehalfOf]));
    }

    [Fact]
    public void Both_ends_of_a_relation_are_printed_in_its_passages_or_the_row_says_by_which_words()
    {
        foreach (Relation row in Relations.All)
            AssertNamed(row, row.AccordingTo is null ? [row.Subject, row.Object] : [row.Subject, row.Object, row.AccordingTo]);
    }

    [Fact]
    public void Whoever_makes_passes_on_hears_or_is_the_subject_of_a_claim_is_printed_in_its_passages_or_the_row_says_by_which_words()
    {
        foreach (Claim row in Claims.All)
            AssertNamed(row, [row.Claimant, .. row.Attribution.Select(static step => step.Actor), .. row.Addressees, .. row.About.OfType<IEntity>()]);
    }

    [Fact]
    public void The_holder_and_the_office_of_a_tenure_are_printed_in_its_passages_or_the_row_says_by_which_words()
    {
        foreach (Tenure row in Tenures.All)
            AssertNamed(row, [row.Holder, row.Office]);
    }

    [Fact]
    public void The_words_of_a_mention_are_printed_in_its_passage_and_are_six_at_most()
    {
        int mentions = 0;
        foreach (IFact fact in Facts.All)
        {
            foreach ((Evidence evidence, Mention mention) in RecordWalk.Of(fact).Evidence.SelectMany(static evidence => evidence.Mentions.Select(mention => (evidence, mention))))
            {
                Assert.True(Prints(TextOf(evidence.Passage), mention.Words), $"{fact.Key}: {mention.Words}");
                Assert.InRange(mention.Words.Split(' ').Length, 1, 6);
                mentions++;
            }
        }

        Assert.NotEqual(0, mentions);
    }

    [Fact]
    public void Every_number_of_a_measure_is_printed_in_its_evidence_in_digits_or_words()
    {
        foreach (Measure row in Measures.All)
        {
            HashSet<decimal> printed = [.. row.Evidence.SelectMany(static evidence => Numbers(SourceTexts.Of(evidence.Passage.Document)[evidence.Start..evidence.End]))];
            decimal?[] numbers = [row.Value, row.Low, row.High, .. row.AlsoGivenAs.Select(static conversion => (decimal?)conversion.Value)];
            Assert.Contains(numbers, static number => number is not null);
            Assert.All(numbers.OfType<decimal>(), number => Assert.True(printed.Contains(number), $"{row.Key}: {number}"));
        }
    }

    [Theory]
    [InlineData("about 21,700 people", 21700)]
    [InlineData("only 62.5 miles", 62.5)]
    [InlineData("Four months later", 4)]
    [InlineData("a doubling of defense spending", 2)]
    public void A_number_is_read_in_digits_and_words(string words, decimal number) => Assert.Equal([number], Numbers(words));

    private static void AssertNamed(IFact fact, IEnumerable<IEntity> entities)
    {
        foreach (IEntity entity in entities)
        {
            bool named = IsNarrator(fact, entity)
                || fact.Evidence.Any(evidence => evidence.Mentions.Any(mention => mention.Of.Key == entity.Key) || Names(entity).Any(name => Prints(TextOf(evidence.Passage), name)));
            Assert.True(named, $"{fact.Key} does not print {entity.Key}, nor says by which words it is meant.");
        }
    }

    /// <summary>
    /// Whoever speaks need not say who: the authors, translators, publisher and carrier that the document records; and where it records none or the text leaves open who holds it, the unnamed
    /// source that has no recorded form of a name and rests on the same teaser or the same text.
    /// </summary>
    private static bool IsNarrator(IFact fact, IEntity entity)
    {
        if (entity is not Actor actor)
            return false;
        Passage[] passages = [.. fact.Evidence.Select(static evidence => evidence.Passage)];
        if (passages.Select(static passage => passage.Document).Any(document => document.Publisher == actor || document.Carrier == actor || document.Authors.Contains(actor) || document.Translators.Contains(actor)))
            return true;
        return actor is { Kind: ActorKind.UnnamedSource, Names.IsEmpty: true }
            && passages.All(passage => actor.Evidence.Any(own => passage.Kind == PassageKind.Teaser || own.Passage.Kind == PassageKind.Teaser ? own.Passage == passage : own.Passage.Document == passage.Document));
    }

    private static IEnumerable<string> Names(IEntity entity) => entity.Names.Select(static name => name.Text).Prepend(entity.Name);

    private static bool Prints(string text, string words) =>
        Regex.IsMatch(text, "(?<![A-Za-z0-9])" + Regex.Escape(words) + "(?![A-Za-z0-9])", RegexOptions.CultureInvariant);

    private static string TextOf(Passage passage) => SourceTexts.Of(passage.Document)[passage.Start..passage.End];

    private static IEnumerable<decimal> Numbers(string text)
    {
        foreach (Match word in Word().Matches(text))
        {
            if (decimal.TryParse(word.Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) || s_numerals.TryGetValue(word.Value, out number))
                yield return number;
        }
    }

    [GeneratedRegex(@"[0-9]+(,[0-9]{3})*(\.[0-9]+)?|[A-Za-z]+")]
    private static partial Regex Word();
}
