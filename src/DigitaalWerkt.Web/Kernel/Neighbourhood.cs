namespace DigitaalWerkt.Web.Kernel;

/// <summary>The 25 neighbourhoods (wijken) of Ghent.</summary>
/// <param name="Code">Stands in the database and in addresses.</param>
/// <param name="Name">As the city writes it.</param>
/// <param name="Postcodes">The postcodes that lie in it, wholly or partly; 9000 holds many.</param>
/// <remarks>Names: data.stad.gent, dataset stadswijken-gent.</remarks>
public sealed record Neighbourhood(string Code, string Name, params IReadOnlyList<string> Postcodes)
{
    /// <summary>In the order of the alphabet.</summary>
    public static readonly IReadOnlyList<Neighbourhood> All =
    [
        new("binnenstad", "Binnenstad", "9000"),
        new("bloemekenswijk", "Bloemekenswijk", "9000"),
        new("brugse-poort", "Brugse Poort - Rooigem", "9000"),
        new("dampoort", "Dampoort", "9000", "9040"),
        new("drongen", "Drongen", "9031"),
        new("elisabethbegijnhof", "Elisabethbegijnhof - Prinsenhof - Papegaai - Sint-Michiels", "9000"),
        new("gentbrugge", "Gentbrugge", "9050"),
        new("kanaaldorpen", "Gentse Kanaaldorpen en -zone", "9042"),
        new("ledeberg", "Ledeberg", "9050"),
        new("macharius", "Macharius - Heirnis", "9000"),
        new("mariakerke", "Mariakerke", "9030"),
        new("moscou", "Moscou - Vogelhoek", "9050"),
        new("muide", "Muide - Meulestede - Afrikalaan", "9000"),
        new("nieuw-gent", "Nieuw Gent - UZ", "9000"),
        new("oostakker", "Oostakker", "9041"),
        new("oud-gentbrugge", "Oud Gentbrugge", "9050"),
        new("rabot", "Rabot - Blaisantvest", "9000"),
        new("sint-amandsberg", "Sint-Amandsberg", "9040"),
        new("sint-denijs-westrem", "Sint-Denijs-Westrem - Afsnee", "9051"),
        new("sluizeken", "Sluizeken - Tolhuis - Ham", "9000"),
        new("stationsbuurt-noord", "Stationsbuurt-Noord", "9000"),
        new("stationsbuurt-zuid", "Stationsbuurt-Zuid", "9000"),
        new("watersportbaan", "Watersportbaan - Ekkergem", "9000"),
        new("wondelgem", "Wondelgem", "9032"),
        new("zwijnaarde", "Zwijnaarde", "9052"),
    ];

    /// <param name="code">Anything.</param>
    /// <returns>The neighbourhood, or null.</returns>
    public static Neighbourhood? Find(string? code) => All.FirstOrDefault(neighbourhood => neighbourhood.Code == code);
}
