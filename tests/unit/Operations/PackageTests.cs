using System.Text.Json;
using System.Xml.Linq;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>The packages that are really restored: their licences, and that each one that we chose has its reason.</summary>
public sealed class PackageTests
{
    static readonly string[] Site = ["src/DigitaalWerkt.Web"];
    static readonly string[] Others = ["tests/unit", "tests/e2e", "tests/bench"];

    static readonly string[] Taken = ["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "LGPL-3.0-or-later", "MIT", "MPL-2.0", "PostgreSQL"];

    // A package that has its licence as a file, and which one that is for who reads it.
    static readonly Dictionary<string, string> AsFile = new() { ["Fractions"] = "BSD-2-Clause" };

    static readonly string Licences = Repository.Read("docs/licences.md");

    [Fact]
    public void Every_package_of_the_site_stands_under_its_own_licence() =>
        Listed("In the site").ShouldBe(Restored(Site), ignoreOrder: true);

    [Fact]
    public void And_so_does_every_package_of_the_tests() =>
        Listed("In tests and measurements only").ShouldBe(
            Restored(Others).ExceptBy(Restored(Site).Select(one => one.Package), one => one.Package), ignoreOrder: true);

    [Fact]
    public void No_licence_asks_for_more_than_we_take()
    {
        Restored([.. Site, .. Others]).Select(one => one.Licence.Split(' ')[0]).Distinct().Except(Taken).ShouldBeEmpty();
        Taken.Where(licence => !Licences.Contains(licence)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_package_that_we_chose_has_its_reason()
    {
        var reasons = Repository.Read("docs/adr/0009-packages-taken-and-left.md");

        Site.Concat(Others).SelectMany(Chosen).Distinct().Where(package => !reasons.Contains(package)).ShouldBeEmpty();
    }

    static IEnumerable<(string Package, string Licence)> Listed(string heading) =>
        Licences.Split($"## {heading}\n")[1].Split("\n\n")[0].Split('\n').Skip(2)
            .Select(row => row.Split('|', StringSplitOptions.TrimEntries))
            .SelectMany(row => row[2].Split(", ").Select(package => (package, row[1])));

    static List<(string Package, string Licence)> Restored(string[] projects) =>
        [.. projects.SelectMany(Locked).DistinctBy(one => one.Package).Select(one => (one.Package, LicenceOf(one.Package, one.Version, projects[0])))];

    static IEnumerable<(string Package, string Version)> Locked(string project) =>
        JsonDocument.Parse(Repository.Read($"{project}/packages.lock.json")).RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.TryGetProperty("resolved", out _))
            .Select(package => (package.Name, package.Value.GetProperty("resolved").GetString()!));

    static IEnumerable<string> Chosen(string project) =>
        XDocument.Load(Directory.GetFiles(Path.Combine(Repository.Root, project), "*.csproj").Single())
            .Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value);

    static string LicenceOf(string package, string version, string project)
    {
        var folder = JsonDocument.Parse(Repository.Read($"{project}/obj/project.assets.json")).RootElement.GetProperty("packageFolders")
            .EnumerateObject().Select(one => Path.Combine(one.Name, package.ToLowerInvariant(), version.ToLowerInvariant())).First(Directory.Exists);
        var licence = XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single()).Descendants().Single(element => element.Name.LocalName == "license");
        return licence.Attribute("type")!.Value == "expression" ? licence.Value : $"{AsFile.GetValueOrDefault(package, "none that is known")} (as a file)";
    }
}
