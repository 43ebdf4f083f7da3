using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Loans.Lending;
using DigitaalWerkt.Web.Features.Loans.Messages;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Loans;

public static class LoansFeature
{
    /// <summary>Devices that an organisation lends to its clients.</summary>
    public static void AddLoans(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<LoanTransaction>();
        services.AddScoped<LoanList>();
        services.AddScoped<ReadLoan>();
        services.AddScoped<LendDevice>();
        services.AddScoped<WorkOnLoan>();
        services.AddScoped<IPersonPart, PersonLoans>();
        services.AddScoped<IStaffDeskPart, LoanDesk>();
        services.AddScoped<LoanNews>();
        services.AddScoped<LoanTexts>();
        foreach (var name in LoanKinds.All.Keys)
        {
            services.AddScoped<IMessageKind>(provider => ActivatorUtilities.CreateInstance<LoanMessageKind>(provider, name));
        }
        services.AddScoped<IMessageSubject, LoanSubject>();
        services.AddRetention<ForgetEndedLoans>();
        services.AddSingleton(new ClientAct("Loans", "Client_Act", LoanLinks.For));
        services.AddSingleton(new StaffNavPage(StaffGroup.People, "Loans", "Loans_Nav", LoanLinks.All, Policies.Partner, 28));
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Loans/Devices/Edit", LoanLinks.NewDevice));
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoLoans>();
        }
    }
}
