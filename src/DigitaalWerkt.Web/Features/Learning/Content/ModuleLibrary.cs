namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>The lessons that the site serves.</summary>
public sealed class ModuleLibrary
{
    /// <summary>In the order of the list of lessons.</summary>
    public IReadOnlyList<Module> Modules { get; } = [];

    /// <param name="slug">As it stands in an address; anything.</param>
    public Module? Find(string? slug) => Modules.FirstOrDefault(module => module.Slug == slug);
}
