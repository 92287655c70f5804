using System;

namespace Jtr.Data;

/// <summary>
/// A name as a bibliography sorts it. Which part of a person's name is the family's is known where the corpus records a form with the family name first or the family name alone, and is not
/// guessed from the order of the words; every other name stays whole.
/// </summary>
internal readonly struct CitedName
{
    private CitedName(string whole, string? family, string? given)
    {
        Whole = whole;
        Family = family;
        Given = given;
    }

    public string Whole { get; }

    /// <summary>The family name; null where it is not known, and for what is no person.</summary>
    public string? Family { get; }

    /// <summary>The rest of the name; null where the family name is.</summary>
    public string? Given { get; }

    public static CitedName Of(Actor actor)
    {
        if (actor.Kind == ActorKind.Person)
        {
            foreach (Name form in actor.Names)
            {
                // "Aso Taro" is "Taro Aso" turned round; "Tsai" is the first or the last word of "Tsai Ing-wen".
                string? family = form.Kind switch
                {
                    NameKind.FamilyNameFirst when form.Text.IndexOf(' ') is > 0 and int space => form.Text.Substring(0, space),
                    NameKind.Short => form.Text,
                    _ => null,
                };
                if (family is null)
                    continue;
                if (actor.Name.StartsWith(family + " ", StringComparison.Ordinal))
                    return new CitedName(actor.Name, family, actor.Name.Substring(family.Length + 1));
                if (actor.Name.EndsWith(" " + family, StringComparison.Ordinal))
                    return new CitedName(actor.Name, family, actor.Name.Substring(0, actor.Name.Length - family.Length - 1));
            }
        }

        return new CitedName(actor.Name, null, null);
    }
}
