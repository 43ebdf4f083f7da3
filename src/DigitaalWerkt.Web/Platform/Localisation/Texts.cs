using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Localisation;

/// <summary>
/// The interface texts of the features: <c>Features/&lt;Feature&gt;/Texts.resx</c> is the Dutch source,
/// <c>Texts.&lt;code&gt;.resx</c> beside it a translation. A word that a feature doesn't have is looked up in
/// <c>Features/Shared</c>, which holds what every page says, such as "Bewaar".
/// </summary>
/// <param name="pseudo">
/// True marks every text as ⟦text⟧, so that a test sees which words on a page don't come from the resources.
/// </param>
public sealed class Texts(bool pseudo = false)
{
    const string Shared = "Shared";

    static readonly Assembly Assembly = typeof(Texts).Assembly;
    readonly ConcurrentDictionary<(string Feature, string Culture), FrozenDictionary<string, string>> read = new();

    /// <summary>The Dutch text.</summary>
    /// <param name="feature">The folder under <c>Features</c>, for example <c>Home</c>.</param>
    /// <param name="key">The key in that feature's resources.</param>
    /// <param name="args">Values for the places <c>{0}</c>, <c>{1}</c> … in the text, written in the Belgian way.</param>
    /// <exception cref="MissingTextException">The feature has no such key.</exception>
    public string Dutch(string feature, string key, params object?[] args) =>
        Find(feature, key, CultureInfo.InvariantCulture, args) ?? throw new MissingTextException(feature, key);

    /// <summary>The translation of a text, or null when that language has none.</summary>
    public string? Translation(Language language, string feature, string key, params object?[] args) =>
        Find(feature, key, CultureInfo.GetCultureInfo(language.Code), args);

    /// <summary>The feature that a view belongs to: <c>/Features/Home/Index.cshtml</c> is Home.</summary>
    public static string FeatureOf(string? path) => path?.Split('/') is [_, "Features", var feature, ..]
        ? feature
        : throw new InvalidOperationException($"'{path}' is not a view of a feature.");

    /// <summary>The feature that a type belongs to, by its namespace.</summary>
    public static string FeatureOf(Type type) => type.FullName!.Split('.') is [_, _, "Features", var feature, ..]
        ? feature
        : throw new InvalidOperationException($"{type} is not part of a feature.");

    string? Find(string feature, string key, CultureInfo culture, object?[] args)
    {
        if ((Look(feature, key, culture) ?? Look(Shared, key, culture)) is not { } text)
        {
            return null;
        }
        var filled = args.Length == 0 ? text : string.Format(BelgianFormat.Culture, text, args);
        return pseudo ? $"⟦{filled}⟧" : filled;
    }

    string? Look(string feature, string key, CultureInfo culture) => read.GetOrAdd((feature, culture.Name), Read).GetValueOrDefault(key);

    // Read once: a page asks for some twenty texts, and the resource manager takes a lock for each.
    static FrozenDictionary<string, string> Read((string Feature, string Culture) file)
    {
        var manager = new ResourceManager($"DigitaalWerkt.Web.Features.{file.Feature}.Texts", Assembly);
        // tryParents is false: a text that isn't translated must not come back in Dutch as if it were.
        var texts = manager.GetResourceSet(CultureInfo.GetCultureInfo(file.Culture), createIfNotExists: true, tryParents: false);
        return texts is null
            ? FrozenDictionary<string, string>.Empty
            : texts.Cast<DictionaryEntry>().ToFrozenDictionary(text => (string)text.Key, text => (string)text.Value!, StringComparer.Ordinal);
    }
}

/// <summary>A page asks for a text that its feature doesn't have: a mistake in the code, found by the tests.</summary>
public sealed class MissingTextException(string feature, string key)
    : Exception($"Neither Features/{feature}/Texts.resx nor that of Shared has the key '{key}'.");
