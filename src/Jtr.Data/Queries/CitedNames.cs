using System.Linq;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>The names of actors as a bibliography sorts them: which part is the family's is asked of persons alone.</summary>
internal static class CitedNames
{
    public static CitedName Of(Actor actor) => actor.Kind == ActorKind.Person
        ? CitedName.OfPerson(actor.Name, actor.Names.Select(static form => (form.Text, form.Kind)))
        : new CitedName(actor.Name);
}
