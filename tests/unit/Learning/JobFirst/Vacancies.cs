namespace DigitaalWerkt.Tests.Learning.JobFirst;

/// <summary>Vacancies as they are written, of firms that don't exist.</summary>
static class Vacancies
{
    public const string ByEmail = """
        Bakkershulp (m/v/x) – Bakkerij De Korrel, Gent
        Je helpt onze bakkers van 4 tot 10 uur. Ervaring is niet nodig, wij leren je alles.
        Wij bieden: een contract van 38 uur, maaltijdcheques en brood.
        Interesse? Stuur je cv en een korte motivatie naar jobs@korrel.example, ter attentie van Mei.
        """;

    public const string InEnglish = """
        Warehouse assistant – full time, day shift
        You pick orders and load the vans. You speak Dutch or English. A forklift licence is a plus.
        How to apply: apply online, fill in the application form and upload your CV (PDF).
        The first talk is a video call on Teams. No agencies, please.
        """;

    public const string OfVdab = """
        Poetshulp bij gezinnen – Poetsdienst Helder
        Uren in overleg, vaste klanten in je buurt, opleiding vanaf dag 1.
        Solliciteren? Dat doe je met Mijn Loopbaan van VDAB. Geen cv nodig.
        """;

    public const string OfAgency = """
        Interimjob: orderpicker in Gent-Noord, weekcontracten met optie vast.
        Kom langs in ons interimkantoor. Breng je identiteitskaart mee.
        Je werkt in 2 ploegen. Je hebt een fiets of een rijbewijs.
        """;

    public const string TooGood = """
        THUISWERK!! 300 euro per dag, 1 uur werk, begin morgen!!
        Betaal eerst 25 euro voor je startpakket. Stuur een foto van je identiteitskaart.
        Antwoord alleen via WhatsApp.
        """;

    public const string SaysNothing = """
        Kapsalon zoekt kapper, deeltijds. Je bent vriendelijk en je werkt graag in team.
        Loon volgens barema.
        """;

    public const string OfCareHome = """
        Logistiek medewerker – Zorghuis Lindetuin
        Vul het solisitatieformulier op onze site in, met je curriculum vitae en een kopie van je diploma in bijlage.
        Daarna volgt een kennismakingsgesprek. Meer info: info@lindetuin.example.
        """;
}
