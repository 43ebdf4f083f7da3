using Microsoft.Extensions.Localization;

namespace DigitaalWerkt.Web.Platform.Localisation;

/// <summary>Takes the messages of validation attributes from a feature's resources: <c>[Required(ErrorMessage = "Key")]</c>.</summary>
public sealed class AnnotationTexts(Texts texts, string feature) : IStringLocalizer
{
    /// <inheritdoc />
    public LocalizedString this[string name] => new(name, texts.Dutch(feature, name));

    /// <inheritdoc />
    public LocalizedString this[string name, params object[] arguments] => new(name, texts.Dutch(feature, name, arguments));

    /// <inheritdoc />
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
