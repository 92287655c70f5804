using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace Jtr.Data.Tests.Names;

/// <summary>Tests that every actor is found by each recorded form of its name, in any spelling that folding makes equal.</summary>
public class NamedTests
{
    public static TheoryData<string> Spellings => ["as recorded", "in upper case", "in full width", "without diacritics", "with typewriter marks", "with extra white space"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Named_finds_the_bearer_of_every_recorded_form(string spelling)
    {
        int forms = 0;
        foreach (IEntity entity in Entities.All)
        {
            foreach ((string form, NameKind? kind) in FormsOf(entity))
            {
                NameMatches<IEntity> matches = Entities.Named(Spelt(form, spelling));
                Assert.Contains(matches, match => ReferenceEquals(match.Bearer, entity) && match.Form == form && match.Kind == kind);
                forms++;
            }
        }

        Assert.Equal(Entities.All.Sum(entity => entity.Names.Length + 1 + (entity is Actor actor ? actor.Identifiers.Length : 0)), forms);
    }

    [Fact]
    public void Named_of_a_table_finds_only_its_rows()
    {
        foreach (IEntity entity in Entities.All)
        {
            foreach ((string form, _) in FormsOf(entity))
            {
                Assert.Equal(entity is Actor, Actors.TryNamed(form, out NameMatches<Actor>? actors) && actors.Bearers.Contains(entity));
                Assert.Equal(entity is Place, Places.TryNamed(form, out NameMatches<Place>? places) && places.Bearers.Contains(entity));
                Assert.Equal(entity is Office, Offices.TryNamed(form, out NameMatches<Office>? offices) && offices.Bearers.Contains(entity));
                Assert.Equal(entity is Instrument, Instruments.TryNamed(form, out NameMatches<Instrument>? instruments) && instruments.Bearers.Contains(entity));
            }
        }
    }

    [Fact]
    public void Named_finds_the_same_rows_as_a_scan_of_all_forms()
    {
        ILookup<string, (IEntity Bearer, string Form, NameKind? Kind)> scan = Entities.All
            .SelectMany(entity => FormsOf(entity).Select(form => (entity, form.Form, form.Kind)))
            .ToLookup(form => FoldedText.OfName(form.Form));
        foreach (IGrouping<string, (IEntity Bearer, string Form, NameKind? Kind)> forms in scan)
            Assert.Equal(forms, Entities.Named(forms.Key).Select(match => (match.Bearer, match.Form, match.Kind)));
    }

    [Theory]
    [InlineData("蔡英文", "tsai-ing-wen", NameKind.NativeScript)]
    [InlineData("Aso Taro", "taro-aso", NameKind.FamilyNameFirst)]
    [InlineData("Asō Tarō", "taro-aso", NameKind.FamilyNameFirst)]
    [InlineData("Beijing", "china", NameKind.Metonym)]
    [InlineData("taro aso", "taro-aso", null)]
    [InlineData("SDF", "japan-self-defense-forces", NameKind.Abbreviation)]
    [InlineData("Peoples Liberation Army", null, null)]
    [InlineData("people's liberation army", "peoples-liberation-army", null)]
    [InlineData("岸田文雄", "fumio-kishida", NameKind.NativeScript)]
    [InlineData("Abe Shinzo", "shinzo-abe", NameKind.FamilyNameFirst)]
    public void Named_returns_the_single_bearer_of_a_name(string name, string? key, NameKind? kind)
    {
        Assert.Equal(key is not null, Actors.TryNamed(name, out NameMatches<Actor>? matches));
        if (key is null)
            return;
        Assert.Same(Actors.Get(key), matches!.Bearer);
        Assert.False(matches.IsAmbiguous);
        Assert.Equal(kind, matches[0].Kind);
        Assert.Equal(name, matches.Name);
    }

    [Fact]
    public void Named_returns_both_bearers_of_a_name()
    {
        NameMatches<Actor> matches = Actors.Named("The sources");
        Assert.True(matches.IsAmbiguous);
        Assert.Equal([Actors.Daily82025Sources, Actors.Reuters2023Sources], matches.Bearers);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => matches.Bearer);
        Assert.Equal("The name 'The sources' has 2 bearers: 'the sources' (description) of daily8-2025-sources, 'the sources' (description) of reuters-2023-sources.", error.Message);
    }

    [Fact]
    public void Named_returns_the_government_among_actors_and_the_city_among_places()
    {
        Assert.Same(Actors.Japan, Actors.Named("Tokyo").Bearer);
        Assert.Same(Places.Tokyo, Places.Named("Tokyo").Bearer);
        NameMatches<IEntity> both = Entities.Named("Tokyo");
        Assert.Equal([Actors.Japan, Places.Tokyo], both.Bearers);
        Assert.Equal([NameKind.Metonym, null, NameKind.Variant], both.Select(match => match.Kind));
        Assert.Same(Places.Tokyo, both.Bearer);
    }

    [Fact]
    public void Named_prefers_the_polity_over_the_island_of_the_same_name()
    {
        Assert.Same(Actors.Taiwan, Entities.Named("Taiwan").Bearer);
        Assert.Same(Actors.Japan, Entities.Named("japan").Bearer);
        Assert.Contains(Places.IslandOfTaiwan, Entities.Named("Taiwan").Bearers);
    }

    [Fact]
    public void Named_prefers_canonical_names_and_marks_equals_as_ambiguous()
    {
        ILookup<string, (IEntity Bearer, NameKind? Kind)> scan = Entities.All
            .SelectMany(entity => FormsOf(entity).Select(form => (Folded: FoldedText.OfName(form.Form), entity, form.Kind)))
            .ToLookup(form => form.Folded, form => (form.entity, form.Kind));
        int preferred = 0;
        foreach (IGrouping<string, (IEntity Bearer, NameKind? Kind)> forms in scan)
        {
            IEntity[] bearers = [.. forms.Select(form => form.Bearer).Distinct()];
            IEntity[] canonical = [.. forms.Where(form => form.Kind is null).Select(form => form.Bearer).Distinct()];
            IEntity[] meant = canonical.Length > 0 ? canonical : bearers;
            NameMatches<IEntity> matches = Entities.Named(forms.Key);

            Assert.Equal(bearers, matches.Bearers);
            Assert.Equal(meant.Length > 1, matches.IsAmbiguous);
            if (matches.IsAmbiguous)
                Assert.All(bearers, bearer => Assert.Contains(" of " + bearer.Key, Assert.Throws<InvalidOperationException>(() => matches.Bearer).Message, StringComparison.Ordinal));
            else
                Assert.Same(meant[0], matches.Bearer);
            preferred += bearers.Length > 1 && meant.Length == 1 ? 1 : 0;
        }

        Assert.True(preferred > 1);
    }

    [Fact]
    public void Named_is_unambiguous_if_equal_forms_have_one_bearer()
    {
        NameMatches<Place> matches = Places.Named("TOKYO");
        Assert.Equal(["Tokyo", "TOKYO"], matches.Select(match => match.Form));
        Assert.Equal(2, matches.Count);
        Assert.Same(Places.Tokyo, Assert.Single(matches.Bearers));
        Assert.False(matches.IsAmbiguous);
        Assert.Same(Places.Tokyo, matches.Bearer);
        Assert.Throws<ArgumentOutOfRangeException>(() => matches[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matches[-1]);
    }

    [Fact]
    public void Named_finds_Japanese_politicians_by_family_name_first_and_in_Japanese()
    {
        // People who held an office of Japan or of a Japanese party.
        Actor[] politicians = [.. Tenures.All.Where(tenure => tenure.Office.Body?.Key is "japan" or "japan-ministry-of-defense" or "liberal-democratic-party").Select(tenure => tenure.Holder)
            .Where(holder => holder.Kind == ActorKind.Person && holder.Of == Actors.Japan && !holder.Key.Contains("officer", StringComparison.Ordinal)).Distinct()];
        Assert.True(politicians.Length >= 5);
        Assert.All(politicians, politician =>
        {
            string[] names = politician.Name.Split(' ');
            Assert.Same(politician, Actors.Named($"{names[1]} {names[0]}").Bearer);
            Assert.Contains(politician.Names, name => name.Kind == NameKind.NativeScript && name.Language == "ja");
        });
    }

    [Fact]
    public void Named_suggests_the_nearest_name()
    {
        Assert.Equal(
            "There is no name 'Tsai Ing-wne' in actors. The nearest name is 'Tsai Ing-wen' (canonical) of tsai-ing-wen.",
            Assert.Throws<KeyNotFoundException>(() => Actors.Named("Tsai Ing-wne")).Message);
        Assert.Equal("There is no name '%%%%%%' in entities.", Assert.Throws<KeyNotFoundException>(() => Entities.Named("%%%%%%")).Message);
        Assert.False(Actors.TryNamed("Tsai Ing-wne", out NameMatches<Actor>? none));
        Assert.Null(none);
    }

    [Fact]
    public void Named_finds_no_empty_name_and_rejects_null()
    {
        Assert.Throws<KeyNotFoundException>(() => Actors.Named(" "));
        Assert.False(Entities.TryNamed("", out _));
        Assert.False(Entities.TryNamed(null, out _));
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Offices.Named(null!)).ParamName);
    }

    [Fact]
    public void Named_does_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Same(Actors.XiJinping, Actors.Named("XI JINPING").Bearer);
            Assert.Same(Actors.WilliamLai, Actors.Named("william lai").Bearer);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<(string Form, NameKind? Kind)> FormsOf(IEntity entity) =>
        entity.Names.Select(name => (name.Text, (NameKind?)name.Kind)).Prepend((entity.Name, null))
            .Concat(entity is Actor actor ? actor.Identifiers.Select(identifier => (identifier.Value, (NameKind?)NameKind.Identifier)) : []);

    private static string Spelt(string form, string spelling) => spelling switch
    {
        "in upper case" => form.ToUpperInvariant(),
        "in full width" => string.Concat(form.Select(letter => letter is > ' ' and < '\u007F' ? (char)(letter + 0xFEE0) : letter == ' ' ? '\u3000' : letter)),
        "without diacritics" => string.Concat(form.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)),
        "with typewriter marks" => form.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('–', '-'),
        "with extra white space" => $"  {form.Replace(" ", " \t ", StringComparison.Ordinal)}\n",
        _ => form,
    };

    [Fact]
    public void Named_suggests_names_with_a_given_word() =>
        Assert.Contains("of immigration-services-agency.", Assert.Throws<KeyNotFoundException>(static () => Actors.Named("Immigration")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("麻生 太郎", "taro-aso")]
    [InlineData("麻生\u3000太郎", "taro-aso")]
    [InlineData("岸田 文雄", "fumio-kishida")]
    [InlineData("蔡 英文", "tsai-ing-wen")]
    [InlineData("台湾", "taiwan")]
    [InlineData("台灣", "taiwan")]
    [InlineData("臺灣", "taiwan")]
    [InlineData("臺湾", "taiwan")]
    [InlineData("中國", "china")]
    [InlineData("中国", "china")]
    [InlineData("頼清徳", "william-lai")]
    [InlineData("赖清德", "william-lai")]
    [InlineData("习近平", "xi-jinping")]
    [InlineData("台湾日本関係協会", "taiwan-japan-relations-association")]
    [InlineData("台湾日本关系协会", "taiwan-japan-relations-association")]
    [InlineData("日本臺灣交流協會", "japan-taiwan-exchange-association")]
    [InlineData("國會", "national-diet")]
    [InlineData("Kishida", "fumio-kishida")]
    [InlineData("Pelosi", "nancy-pelosi")]
    [InlineData("Zelensky", "volodymyr-zelenskyy")]
    [InlineData("LDP", "liberal-democratic-party")]
    [InlineData("GCTF", "global-cooperation-and-training-framework")]
    [InlineData("Q865", "taiwan")]
    [InlineData("q132596", "taro-aso")]
    [InlineData("TW", "taiwan")]
    [InlineData("jp", "japan")]
    public void Named_finds_names_with_spaces_and_variant_ideographs(string name, string key)
    {
        Assert.Equal(key, Actors.Named(name).Bearer.Key);
        Assert.Contains(Jtr.Data.Corpus.Search(name), hit => hit.Row.Key == key);
    }

    [Fact]
    public void Named_returns_both_bearers_of_2_plus_2()
    {
        NameMatches<IEntity> matches = Entities.Named("2+2");
        Assert.Equal(["us-japan-security-consultative-committee", "parliamentary-two-plus-two-security-dialogue"], matches.Bearers.Select(bearer => bearer.Key));
        Assert.Contains("The name '2+2' has 2 bearers", Assert.Throws<InvalidOperationException>(() => matches.Bearer).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ideograph_variants_fold_to_one_character_idempotently()
    {
        foreach (int point in Enumerable.Range(0x4E00, 0x5200))
        {
            string letter = ((char)point).ToString(), folded = FoldedText.OfName(letter);
            Assert.Equal(letter.Length, folded.Length);
            Assert.Equal(folded, FoldedText.OfName(folded));
        }

        Assert.Equal("麻生太郎 and 蔡英文", FoldedText.OfName("麻生 太郎 and 蔡 英文"));
        Assert.Equal("ジョーバイデン", FoldedText.OfName("ジョー・バイデン"));
    }
}
