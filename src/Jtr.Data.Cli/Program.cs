using System;
using Jtr.Data;

foreach (Event happening in Events.InOrderOfDate)
    Console.WriteLine(happening);
Console.WriteLine(Corpus.Version + " " + Corpus.Fingerprint + " " + Corpus.Facts.Count);
