using System;
using My_Corpus;

Console.WriteLine($"{Examples.Count} examples, version {Corpus.Version}");
Console.WriteLine($"{Examples.DatedExample.Title}: {Examples.DatedExample.Date}");

foreach (Example example in Examples.About(Topics.References))
    Console.WriteLine($"about references: {example.Title}");

// An answer says whether it is certain: '202X', some year of the twenties, may lie before 2024 or after.
foreach (var (example, certainty) in Examples.Until("2023-12").WithCertainty())
    Console.WriteLine($"{example.Key}: {certainty}");
