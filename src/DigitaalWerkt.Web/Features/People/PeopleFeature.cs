using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Web.Features.People;

public static class PeopleFeature
{
    public static void AddPeople(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ReachChannel>();
        services.AddScoped<PersonRegistry>();
        services.AddScoped<VisitorForms>();
        services.AddScoped<PersonTransaction>();
        services.AddScoped<PersonLines>();
        services.AddScoped<ForgetPerson>();
        services.AddScoped<ChangePerson>();
        services.AddScoped<JoinPeople>();
        services.AddScoped<ILearnerPart, PersonDossier>();
        services.AddScoped<CardsOfPerson>();
        services.AddScoped<IPersonPart>(provider => provider.GetRequiredService<CardsOfPerson>());
        services.AddScoped<NumberHash>();
        services.AddScoped<MakeNumber>();
        services.AddScoped<LayCard>();
        services.AddScoped<ICardPart, CardViewers>();
        services.AddRetention<RemoveEndedCards>();
        services.AddRetention<RemoveUnusedPeople>();
        services.AddScoped<KnownClients>();
        services.AddScoped<ReadTimeLine>();
        services.AddSingleton<SealedClient>();
        services.AddSingleton(new StaffNavPage(StaffGroup.People, "People", "Client_Nav", ClientLinks.All, Policies.Partner, 10));
    }
}
