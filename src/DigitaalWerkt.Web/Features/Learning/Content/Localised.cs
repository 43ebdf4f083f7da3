using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>
/// A text of a lesson in Dutch, which is always there, with its translations. A view writes <see cref="Dutch"/> and,
/// when the visitor reads with a help language, <see cref="In"/> under it.
/// </summary>
/// <param name="Translations">By the code of the language.</param>
public sealed record Localised<T>(T Dutch, IReadOnlyDictionary<string, T> Translations)
    where T : class
{
    /// <summary>The translation, or null: no help language is on, or the lesson isn't translated into it.</summary>
    public T? In(Language? language) => language is null ? null : Translations.GetValueOrDefault(language.Code);

    /// <summary>Another text made of this one, in each language that this one has.</summary>
    public Localised<TOther> Select<TOther>(Func<T, TOther> make)
        where TOther : class =>
        new(make(Dutch), Translations.ToDictionary(pair => pair.Key, pair => make(pair.Value)));
}
