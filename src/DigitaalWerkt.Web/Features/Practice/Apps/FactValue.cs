using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>What a name in a condition or a text stands for.</summary>
/// <param name="Members">The rows in it, when it is a set.</param>
public readonly record struct FactValue(string Text, ImmutableHashSet<string>? Members = null)
{
    public bool IsTrue => Members is { } members ? !members.IsEmpty : Text is not ("" or Fact.No);
}
