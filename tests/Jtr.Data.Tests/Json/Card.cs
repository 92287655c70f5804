using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Jtr.Data.Tests.Json;

/// <summary>A record of a user who does not know the JSON context of the corpus.</summary>
public sealed record Card(string Text, Event Event, IFact About, EdtfDate Date, EdtfDate? DateBefore, EventKind Kind, Answer<Event>[] Answers);

/// <summary>The JSON context of that user: source-generated, with no type of the corpus in it.</summary>
[JsonSerializable(typeof(Card))]
[JsonSerializable(typeof(Rows<Event>))]
[JsonSerializable(typeof(EventQuery))]
[JsonSerializable(typeof(SearchResult))]
[JsonSerializable(typeof(ImmutableArray<OfficeHolder>))]
[JsonSerializable(typeof(RelationGraph))]
[JsonSerializable(typeof(IReadOnlyList<YearGroup<Event>>))]
[JsonSerializable(typeof(DateBounds))]
[JsonSerializable(typeof(DateExtent))]
[JsonSerializable(typeof(NumberRange))]
[JsonSerializable(typeof(Dictionary<EdtfDate, Event>))]
internal sealed partial class CardContext : JsonSerializerContext;
