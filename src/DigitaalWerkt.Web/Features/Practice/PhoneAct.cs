namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>One act on the practice phone. It stands in a form as <c>act=open.bakkerij-gesprek</c>.</summary>
/// <param name="Id">The e-mail to open, or the file to attach or leave out; the other acts are about what the screen shows.</param>
public readonly record struct PhoneAct(PhoneVerb Verb, string Id = "")
{
    /// <summary>Reads what a form sent; anything may stand there.</summary>
    /// <returns>The act, or null when it names none.</returns>
    public static PhoneAct? Parse(string? token) => token?.Split('.', 2) switch
    {
        [var word] when VerbOf(word) is { } verb => new PhoneAct(verb),
        [var word, var id] when VerbOf(word) is { } verb => new PhoneAct(verb, id),
        _ => null,
    };

    /// <summary>The value for in a form.</summary>
    public override string ToString() => Id.Length == 0 ? WordOf(Verb) : $"{WordOf(Verb)}.{Id}";

    static string WordOf(PhoneVerb verb) => verb.ToString().ToLowerInvariant();

    // Not Enum.TryParse: that takes numbers for verbs as well.
    static PhoneVerb? VerbOf(string word) => Enum.GetValues<PhoneVerb>().Cast<PhoneVerb?>().FirstOrDefault(verb => WordOf(verb!.Value) == word);
}
