using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Jtr.Data.Tests.Json;

/// <summary>Collects a value of every public type of the three libraries by walking the results of queries, and lists the types that are not values.</summary>
internal static class PublicValues
{
    private static readonly Assembly[] s_libraries = [typeof(EdtfDate).Assembly, typeof(IRow).Assembly, typeof(Events).Assembly];

    private static readonly object[] s_roots =
    [
        .. Facts.All.GroupBy(static fact => fact.Table).Select(static table => table.First()),
        Events.ImmigrationMemorandumSigned, Measures.ChineseAircraftInTaiwanAdizInJune2021Sortie, Measures.ChineseAircraftInTaiwanAdizInJune2021Sortie.Range,
        .. Facts.All.OfType<IEntity>().SelectMany(static entity => entity.Names).Take(1),
        .. Actors.All.SelectMany(static actor => actor.Identifiers).Take(1),
        .. Instruments.All.SelectMany(static instrument => instrument.Provisions).Take(1),
        .. Measures.All.SelectMany(static measure => measure.AlsoGivenAs).Take(1),
        .. Claims.All.SelectMany(static claim => claim.Attribution).Take(1),
        .. Passages.All.Take(1), .. Fits.All.Take(1), .. Corrections.All.Take(1), .. Facts.All.SelectMany(static fact => fact.Evidence).Take(1),
        Events.All, Timeline.On(2021), Timeline.On(2021).WithCertainty(), Timeline.On(2021).WithCertainty().First(), Timeline.Since(2020).ByYear(),
        Actors.Query, Claims.By(Actors.ChenBinhua), Documents.Query, Instruments.Query, Links.Query, Measures.Query, Offices.Query, Passages.Query, Places.Query, Provisions.Query, Fits.Query, Corrections.Query, Relations.Query, Tenures.Query,
        Jtr.Data.Corpus.Search("immigration informationn", limit: 2), Jtr.Data.Corpus.Search("immigration informationn").Unmatched[0], Actors.Named("Beijing"),
        Tenures.OfOffice(Offices.PrimeMinisterOfJapan).Holders(), Relations.Asserted().ToGraph(), Relations.Asserted().ToGraph().FindPath(Actors.JapanTaiwanExchangeAssociation, Actors.Taiwan)!,
        Claims.SidesOf(Claims.BeijingCouldSeeUpgradeOfTiesAsInterference), Claims.ArgumentOf(Documents.Yao2022)!, Fits.All, Corrections.All, Jtr.Data.Corpus.HistoryOf("aso-visits-taiwan"), Facts.Disputed(), Facts.Corroborated(), Provenance.Verify(Documents.All[0], "Nothing of it."),
        new SourceText("A text."), ((ISourceDocument)Documents.All[0]).Citation, new CitedName("Tsai Ing-wen", "Tsai", "Ing-wen"), DateArgument.FromString("2021"),
        .. new[] { "2023-08?", "1984?/2004-06~", "[1667,1668?,1670..1672]", "2001-21", "../2004", "/1984", "Y17E200", "-0044-03-15" }.SelectMany(static text => OfDate(EdtfDate.Parse(text))),
        default(EdtfDate), default(DateBound), SeasonMap.None, SeasonMap.MeteorologicalNorth, SeasonMap.MeteorologicalSouth, SeasonMap.Quarters, SeasonMap.None.With(21, 3, 2),
        EdtfDate.Parse("2001-21").Throughout(SeasonMap.Quarters), Day.MinValue, Day.MaxValue, new Day(0, 2, 29), Ternary.Yes, Ternary.Maybe, Ternary.No, new EdtfError(3, "A month was expected."),
        NumberRange.Any, NumberRange.AtLeast(2), NumberRange.LessThan(3.5m), NumberRange.Between(1, 2), NumberRange.Exactly(7),
        new Answer<IFact>(Actors.Japan, Ternary.Maybe), AllenRelations.Before | AllenRelations.Meets,
        EdtfDate.Parse("201X").Explain(AllenRelations.Before | AllenRelations.Meets, EdtfDate.Parse("2015")),
        .. Facts.All.SelectMany(static fact => fact.Evidence).SelectMany(static evidence => evidence.Mentions).Take(1),
    ];

    /// <summary>Gets the types that carry values. Left out are attributes, types for generated code, base classes, static classes, enumerators, exceptions and CorpusPin.</summary>
    public static IEnumerable<Type> Types => s_libraries.SelectMany(static library => library.GetExportedTypes())
        .Where(static type => !typeof(Attribute).IsAssignableFrom(type) && !type.Namespace!.EndsWith(".CompilerServices", StringComparison.Ordinal))
        .Where(static type => type is not { IsAbstract: true, IsSealed: true } && !typeof(IEnumerator).IsAssignableFrom(type))
        .Where(static type => !typeof(Exception).IsAssignableFrom(type) && type != typeof(CorpusPin))
        .Where(static type => !typeof(RecordWriter).IsAssignableFrom(type) && !typeof(RowJsonContext).IsAssignableFrom(type) && !typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type))
        .Where(static type => !(type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(SourcedFacts<,,>) || type.GetGenericTypeDefinition() == typeof(IDatedQuery<>))));

    /// <summary>Returns several values of each type, by the type or its generic definition.</summary>
    public static Dictionary<Type, List<object>> ByType()
    {
        var found = new Dictionary<Type, List<object>>();
        foreach (Type type in Types.Where(static type => type.IsEnum))
            found[type] = [.. Enum.GetValues(type).Cast<object>()];
        foreach (object root in s_roots)
            Walk(root, found, 3);
        return found;
    }

    public static Type Definition(Type type) => type is { IsGenericType: true, IsGenericTypeDefinition: false } ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<object> OfDate(EdtfDate date) =>
        [date, date.GetBounds(), date.EarliestStart, date.Within(), date.Throughout(), date.Explain(AllenRelations.Before, EdtfDate.Parse("1984")), .. date.Earliest is { } day ? new object[] { day } : []];

    private static void Walk(object? value, Dictionary<Type, List<object>> found, int steps)
    {
        if (value is null || value is string || steps == 0)
            return;
        Type type = value.GetType();
        if (s_libraries.Contains(type.Assembly))
        {
            if (!found.TryGetValue(Definition(type), out List<object>? values))
                found.Add(Definition(type), values = []);
            if (values.Count >= 20 && !type.IsValueType)
                return;
            values.Add(value);
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0 && property.Name != nameof(NameMatches<>.Bearer)))
                Walk(property.GetValue(value), found, steps - 1);
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items.Cast<object?>().Take(3))
                Walk(item, found, steps - 1);
        }
    }
}
