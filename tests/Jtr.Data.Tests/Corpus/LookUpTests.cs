using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Corpus;

/// <summary>Tests that the indexes laid out at build time give the same rows as a scan of all rows.</summary>
public class LookUpTests
{
    private static readonly Type[] s_tableClasses = typeof(Events).Assembly.GetExportedTypes()
        .Where(type => type.IsAbstract && type.IsSealed && type.GetMethod("Get", [typeof(string)]) is not null)
        .ToArray();

    public static TheoryData<string> TableClasses => [.. s_tableClasses.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(TableClasses))]
    public void Find_returns_every_row_by_its_key_as_the_same_object(string tableClass)
    {
        Type type = s_tableClasses.Single(type => type.Name == tableClass);
        IRow[] rows = All(type);
        Assert.True(rows.Length > 0 || type == typeof(Withdrawn) || type == typeof(Fits) || type == typeof(Corrections), $"{tableClass} has no rows. Only {nameof(Withdrawn)}, {nameof(Fits)} and {nameof(Corrections)} may be empty.");
        Assert.Equal(rows.Length, type.GetProperty("Count")!.GetValue(null));
        foreach (IRow row in rows)
        {
            Assert.Same(row, type.GetMethod("Get")!.Invoke(null, [row.Key]));
            Assert.Same(row, type.GetMethod("Find")!.Invoke(null, [row.Key]));
            Assert.Null(type.GetMethod("Find")!.Invoke(null, [row.Key + "-x"]));
            Assert.Null(type.GetMethod("Find")!.Invoke(null, [row.Key[1..]]));
        }

        Assert.Same(rows.LastOrDefault(), All(type).LastOrDefault());
    }

    [Fact]
    public void Hashes_of_keys_are_distinct()
    {
        string[] keys = [.. Jtr.Data.Corpus.Facts.Select(static fact => fact.Key)];

        Assert.Equal(keys.Length, new HashSet<ulong>(keys.Select(KeyHash.Of)).Count);
    }

    [Fact]
    public void Find_distinguishes_similar_keys()
    {
        foreach (IFact fact in Jtr.Data.Corpus.Facts)
        {
            string key = new(fact.Key.AsSpan());

            Assert.Same(fact, Facts.Find(key));
            for (int i = 0; i < key.Length; i++)
                Assert.Null(Facts.Find(With(key, i, '_')));
            Assert.Null(Facts.Find(With(key, 0, (char)(key[0] | (1 << 8)))));
            Assert.Null(Facts.Find(key + "_"));
            Assert.NotEqual(key, Facts.Find(key[..^1])?.Key);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\0")]
    [InlineData("臺灣")]
    [InlineData("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷")]
    public void Find_returns_null_for_a_text_that_is_not_a_key(string text) => Assert.Null(Facts.Find(text));

    [Fact]
    public void Every_row_of_a_table_has_a_member_of_its_name()
    {
        foreach (Type type in s_tableClasses.Where(type => type != typeof(Facts) && type != typeof(Entities) && type != typeof(Corrections) && type != typeof(Fits)))
        {
            foreach (IRow row in All(type))
            {
                string name = string.Concat(row.Key.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
                Assert.Same(row, type.GetProperty(name)?.GetValue(null));
            }
        }
    }

    [Fact]
    public void Facts_are_the_rows_of_all_tables_that_hold_facts()
    {
        IFact[] facts = [.. Documents.All, .. Actors.All, .. Places.All, .. Offices.All, .. Tenures.All, .. Instruments.All, .. Provisions.All, .. Events.All, .. Relations.All, .. Measures.All, .. Claims.All, .. Links.All];
        Assert.Equal(facts.Select(fact => fact.Key).Order(StringComparer.Ordinal), Jtr.Data.Corpus.Facts.Select(fact => fact.Key).Order(StringComparer.Ordinal));
        Assert.Equal(facts.Length, facts.Select(fact => fact.Key).Distinct().Count());
    }

    [Fact]
    public void Every_index_agrees_with_a_scan_of_all_rows()
    {
        var tested = new HashSet<string>();

        void Agrees<TRow, TValue>(string name, Rows<TRow> rows, Func<TValue, Rows<TRow>> index, IEnumerable<TValue> values, Func<TRow, IEnumerable<TValue?>> scan)
            where TRow : class, IRow
        {
            Assert.True(tested.Add(name));
            int found = 0;
            foreach (TValue value in values)
            {
                Rows<TRow> view = index(value);
                Assert.Equal(InOrder(rows.Where(row => scan(row).Contains(value))).Select(row => row.Key), view.Select(row => row.Key));
                found += view.Count;
            }

            Assert.True(found == rows.Sum(row => scan(row).Where(value => value is not null).Distinct().Count()), name);
        }

        static IEnumerable<Passage> Passages(IRecord row) => RecordWalk.Of(row).Evidence.Select(evidence => evidence.Passage);

        void Evidenced<TRow>(string tableClass, Rows<TRow> rows, Func<Passage, Rows<TRow>> byPassage, Func<Document, Rows<TRow>> byDocument)
            where TRow : class, IRow
        {
            Agrees(tableClass + ".ByPassage", rows, byPassage, Jtr.Data.Passages.All, row => Passages(row));
            Agrees(tableClass + ".ByDocument", rows, byDocument, Documents.All, row => Passages(row).Select(passage => passage.Document));
        }

        Evidenced("Documents", Documents.All, Documents.ByPassage, Documents.ByDocument);
        Evidenced("Actors", Actors.All, Actors.ByPassage, Actors.ByDocument);
        Evidenced("Places", Places.All, Places.ByPassage, Places.ByDocument);
        Evidenced("Offices", Offices.All, Offices.ByPassage, Offices.ByDocument);
        Evidenced("Tenures", Tenures.All, Tenures.ByPassage, Tenures.ByDocument);
        Evidenced("Instruments", Instruments.All, Instruments.ByPassage, Instruments.ByDocument);
        Evidenced("Provisions", Provisions.All, Provisions.ByPassage, Provisions.ByDocument);
        Evidenced("Events", Events.All, Events.ByPassage, Events.ByDocument);
        Evidenced("Relations", Relations.All, Relations.ByPassage, Relations.ByDocument);
        Evidenced("Measures", Measures.All, Measures.ByPassage, Measures.ByDocument);
        Evidenced("Claims", Claims.All, Claims.ByPassage, Claims.ByDocument);
        Evidenced("Links", Links.All, Links.ByPassage, Links.ByDocument);

        Agrees("Documents.ByAuthor", Documents.All, Documents.ByAuthor, Actors.All, row => row.Authors);
        Agrees("Passages.ByDocument", Jtr.Data.Passages.All, Jtr.Data.Passages.ByDocument, Documents.All, row => [row.Document]);
        Agrees("Passages.ByKind", Jtr.Data.Passages.All, Jtr.Data.Passages.ByKind, Enum.GetValues<PassageKind>(), row => [row.Kind]);
        Agrees("Passages.ByTopic", Jtr.Data.Passages.All, Jtr.Data.Passages.ByTopic, Enum.GetValues<Context>(), row => row.Topics);
        Agrees("Actors.ByKind", Actors.All, Actors.ByKind, Enum.GetValues<ActorKind>(), row => [row.Kind]);
        Agrees("Actors.ByParent", Actors.All, Actors.ByParent, Actors.All, row => [row.Of]);
        Agrees("Places.ByKind", Places.All, Places.ByKind, Enum.GetValues<PlaceKind>(), row => [row.Kind]);
        Agrees("Places.ByContainer", Places.All, Places.ByContainer, Places.All, row => [row.Within]);
        Agrees("Offices.ByBody", Offices.All, Offices.ByBody, Actors.All, row => [row.Body]);
        Agrees("Tenures.ByOffice", Tenures.All, Tenures.ByOffice, Offices.All, row => [row.Office]);
        Agrees("Tenures.ByCapacity", Tenures.All, Tenures.ByCapacity, Enum.GetValues<TenureCapacity>(), row => [row.Capacity]);
        Agrees("Tenures.ByHolder", Tenures.All, Tenures.ByHolder, Actors.All, row => [row.Holder]);
        Agrees("Tenures.ByAuthority", Tenures.All, Tenures.ByAuthority, Actors.All, row => [row.AccordingTo]);
        Agrees("Instruments.ByKind", Instruments.All, Instruments.ByKind, Enum.GetValues<InstrumentKind>(), row => [row.Kind]);
        Agrees("Instruments.ByStatus", Instruments.All, Instruments.ByStatus, Enum.GetValues<InstrumentStatus>(), row => [row.Status]);
        Agrees("Instruments.ByParty", Instruments.All, Instruments.ByParty, Actors.All, row => row.Parties);
        Agrees("Instruments.BySignatory", Instruments.All, Instruments.BySignatory, Actors.All, row => row.Signatories);
        Agrees("Instruments.ByAuthority", Instruments.All, Instruments.ByAuthority, Actors.All, row => [row.AccordingTo]);
        Agrees("Provisions.ByInstrument", Provisions.All, Provisions.ByInstrument, Instruments.All, row => [row.Instrument]);
        Agrees("Provisions.ByStatus", Provisions.All, Provisions.ByStatus, Enum.GetValues<InstrumentStatus>(), row => [row.Status]);
        Agrees("Provisions.ByAuthority", Provisions.All, Provisions.ByAuthority, Actors.All, row => [row.AccordingTo]);
        Agrees("Events.ByAuthority", Events.All, Events.ByAuthority, Actors.All, row => [row.AccordingTo]);
        Agrees("Events.ByKind", Events.All, Events.ByKind, Enum.GetValues<EventKind>(), row => [row.Kind]);
        Agrees("Events.ByStatus", Events.All, Events.ByStatus, Enum.GetValues<EventStatus>(), row => [row.Status]);
        Agrees("Events.ByPlace", Events.All, Events.ByPlace, Places.All, row => [row.Place]);
        Agrees("Events.ByInstrument", Events.All, Events.ByInstrument, Instruments.All, row => [row.Instrument]);
        Agrees<Event, PloverCategory?>("Events.ByCategory", Events.All, value => Events.ByCategory(value!.Value), Enum.GetValues<PloverCategory>().Cast<PloverCategory?>(), row => [row.Category]);
        Agrees("Events.ByContext", Events.All, Events.ByContext, Enum.GetValues<Context>(), row => row.Contexts);
        Agrees("Events.ByActor", Events.All, Events.ByActor, Actors.All, row => row.Participants.Select(participation => participation.Actor));
        Agrees("Events.ByPrincipal", Events.All, Events.ByPrincipal, Actors.All, row => row.Participants.Select(participation => participation.OnBehalfOf));
        Agrees("Relations.BySubject", Relations.All, Relations.BySubject, Entities.All, row => [row.Subject]);
        Agrees("Relations.ByObject", Relations.All, Relations.ByObject, Entities.All, row => [row.Object]);
        Agrees("Relations.ByKind", Relations.All, Relations.ByKind, Enum.GetValues<RelationKind>(), row => [row.Kind]);
        Agrees("Relations.ByStatus", Relations.All, Relations.ByStatus, Enum.GetValues<RelationStatus>(), row => [row.Status]);
        Agrees<Relation, Formality?>("Relations.ByFormality", Relations.All, value => Relations.ByFormality(value!.Value), Enum.GetValues<Formality>().Cast<Formality?>(), row => [row.Formality]);
        Agrees("Relations.ByContext", Relations.All, Relations.ByContext, Enum.GetValues<Context>(), row => row.Contexts);
        Agrees("Relations.ByAuthority", Relations.All, Relations.ByAuthority, Actors.All, row => [row.AccordingTo]);
        Agrees("Measures.ByQuantity", Measures.All, Measures.ByQuantity, Enum.GetValues<Quantity>(), row => [row.Quantity]);
        Agrees("Measures.BySubject", Measures.All, Measures.BySubject, Entities.All, row => [row.Of, row.From, row.To]);
        Agrees("Measures.ByUnit", Measures.All, Measures.ByUnit, Enum.GetValues<Unit>(), row => [row.Unit]);
        Agrees("Measures.ByEvent", Measures.All, Measures.ByEvent, Events.All, row => [row.Event]);
        Agrees("Measures.ByAuthority", Measures.All, Measures.ByAuthority, Actors.All, row => [row.AccordingTo]);
        Agrees("Claims.ByClaimant", Claims.All, Claims.ByClaimant, Actors.All, row => [row.Claimant]);
        Agrees("Claims.ByVoice", Claims.All, Claims.ByVoice, Enum.GetValues<Voice>(), row => [row.Voice]);
        Agrees("Claims.ByTopic", Claims.All, Claims.ByTopic, Facts.All, row => row.About);
        Agrees("Claims.ByAddressee", Claims.All, Claims.ByAddressee, Actors.All, row => row.Addressees);
        Agrees("Claims.ByContext", Claims.All, Claims.ByContext, Enum.GetValues<Context>(), row => row.Contexts);
        Agrees("Claims.ByReporter", Claims.All, Claims.ByReporter, Actors.All, row => row.Attribution.Select(attribution => attribution.Actor));
        Agrees("Links.ByFrom", Links.All, Links.ByFrom, Facts.All, row => [row.From]);
        Agrees("Links.ByTo", Links.All, Links.ByTo, Facts.All, row => [row.To]);
        Agrees("Corrections.ByFact", Corrections.All, Corrections.ByFact, Facts.All, row => [row.Fact]);
        Agrees("Fits.ByFact", Fits.All, Fits.ByFact, Facts.All, row => [row.Fact]);
        Agrees("Links.ByKind", Links.All, Links.ByKind, Enum.GetValues<LinkKind>(), row => [row.Kind]);

        IEnumerable<string> offered = s_tableClasses.SelectMany(type => type.GetMethods().Where(method => method.Name.StartsWith("By", StringComparison.Ordinal) && method.ReturnType.Name == typeof(Rows<>).Name).Select(method => $"{type.Name}.{method.Name}"));
        Assert.Equal(offered.Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void InOrderOf_has_the_dated_rows_in_order()
    {
        static void Ordered<TRow>(Rows<TRow> all, Rows<TRow> ordered, Func<TRow, EdtfDate?> date)
            where TRow : class, IRow
        {
            Assert.Equal(all.Where(row => date(row) is not null).OrderBy(row => date(row)!.Value).ThenBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Key), ordered.Select(row => row.Key));
            Assert.NotEmpty(ordered);
        }

        Ordered(Documents.All, Documents.InOrderOfPublished, row => row.Published);
        Ordered(Tenures.All, Tenures.InOrderOfAttested, row => row.Attested);
        Ordered(Instruments.All, Instruments.InOrderOfDate, row => row.Date);
        Ordered(Events.All, Events.InOrderOfDate, row => row.Date);
        Ordered(Relations.All, Relations.InOrderOfValidity, row => row.Validity);
        Ordered(Measures.All, Measures.InOrderOfAsOf, row => row.AsOf);
        Ordered(Claims.All, Claims.InOrderOfMade, row => row.Made);
    }

    [Fact]
    public void Concurrent_first_access_returns_one_object_for_each_row()
    {
        var seen = new IFact[16][];
        Parallel.For(0, seen.Length, thread => seen[thread] = [.. Jtr.Data.Corpus.Facts]);
        Assert.All(seen, facts => Assert.True(facts.AsSpan().SequenceEqual(seen[0])));
        Assert.All(seen, facts => Assert.All(facts.Zip(seen[0]), pair => Assert.Same(pair.First, pair.Second)));
    }

    /// <summary>By time if the table is sorted, undated rows last; otherwise by key.</summary>
    private static IEnumerable<TRow> InOrder<TRow>(IEnumerable<TRow> rows)
        where TRow : IRow => rows.OrderBy(row => DateOf(row) is null).ThenBy(row => DateOf(row).GetValueOrDefault()).ThenBy(row => row.Key, StringComparer.Ordinal);

    private static EdtfDate? DateOf(IRow row) => row switch
    {
        Document document => document.Published,
        Tenure tenure => tenure.Attested,
        Instrument instrument => instrument.Date,
        Event happening => happening.Date,
        Relation relation => relation.Validity,
        Measure measure => measure.AsOf,
        Claim claim => claim.Made,
        _ => null,
    };

    private static IRow[] All(Type tableClass) =>
        [.. ((System.Collections.IEnumerable)tableClass.GetProperty("All")!.GetValue(null)!).Cast<IRow>()];

    private static string With(string key, int index, char letter) => key[..index] + letter + key[(index + 1)..];
}
