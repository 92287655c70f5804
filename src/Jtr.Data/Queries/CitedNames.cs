using System.Linq;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>Splits the names of actors for bibliographies. Only persons have a family name.</summary>
internal static class CitedNames
{
    public static CitedName Of(Actor actor) => actor.Kind == ActorKind.Person
        ? CitedName.OfPerson(actor.Name, actor.Names.Select(static form => (form.Text, form.Kind)))
        : new CitedName(actor.Name);
}
