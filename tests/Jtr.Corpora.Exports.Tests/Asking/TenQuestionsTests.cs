using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Tests.Readers;
using Xunit;

namespace Jtr.Corpora.Exports.Tests.Asking;

/// <summary>Tests that every database answers the ten questions as the library does.</summary>
public sealed class TenQuestionsTests(OwnBundle bundle, NodeReaders readers, SqliteReader sqlite, DuckDbReader duckDb, PostgresReader postgres)
    : IClassFixture<SqliteReader>, IClassFixture<DuckDbReader>, IClassFixture<PostgresReader>
{
    public static TheoryData<int> Numbers => [.. TenQuestions.Numbers];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_question_has_an_answer(int number) => Assert.NotEmpty(TenQuestions.Answer(number));

    [Theory]
    [MemberData(nameof(Numbers))]
    public Task Sqlite_answers_as_the_library_does(int number) => Asked(sqlite, number);

    [Theory]
    [MemberData(nameof(Numbers))]
    public Task DuckDb_answers_as_the_library_does(int number) => Asked(duckDb, number);

    [Theory]
    [MemberData(nameof(Numbers))]
    public Task PostgreSql_answers_as_the_library_does(int number) => Asked(postgres, number);

    [Fact]
    public async Task Pglite_answers_as_the_library_does()
    {
        var database = new PgliteReader(bundle, readers);
        Processes.Require(database.Absence);
        IReadOnlyList<IReadOnlyList<string?[]>> answers = await database.QueryAll([.. TenQuestions.Numbers.Select(static number => TenQuestions.In("sql", number)!)]);
        Assert.Equal(TenQuestions.Numbers.Select(TenQuestions.Answer), answers.Select(TenQuestions.Lines));
    }

    private static async Task Asked(ForeignDatabase database, int number)
    {
        Processes.Require(database.Absence);
        Assert.Equal(TenQuestions.Answer(number), TenQuestions.Lines(await database.Query(TenQuestions.In("sql", number)!)));
    }
}
