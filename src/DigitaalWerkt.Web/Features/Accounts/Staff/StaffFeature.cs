using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Members;
using DigitaalWerkt.Web.Features.Accounts.Staff.Network;
using DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Commands;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

static class StaffFeature
{
    // OWASP's advice for PBKDF2 with SHA-512, which is what Identity uses.
    const int PasswordIterations = 210_000;

    public static void AddStaff(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        AddIdentity(services);
        AddPolicies(services);
        services.AddScoped<StaffSessions>();
        services.AddScoped<StaffSignIn>();
        services.AddScoped<SignInTries>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<AuthenticatorApp>();
        services.AddScoped<RecoveryCodes>();
        services.AddScoped<WrongCodes>();
        services.AddScoped<AccountActs>();
        services.AddScoped<LogRows>();
        services.AddScoped<AuditWords>();
        services.AddScoped<IMessageKind, AccountActMessage>();
        services.AddScoped<LastCoordinator>();
        services.AddScoped<ForgetSecondStep>();
        services.AddScoped<NetworkCoordinators>();
        services.AddScoped<IStaffDeskPart, NetworkDesk>();
        services.AddScoped<IStaffDeskPart, GuessedCodesDesk>();
        services.AddScoped<IStaffDeskPart, UntoldActsDesk>();
        services.AddScoped<AssignStaffMember>();
        services.AddScoped<InviteStaffMember>();
        services.AddSingleton<ICommand, InviteCommand>();
        services.AddSingleton<ICommand, LetInCommand>();
        services.AddSingleton<ICommand, NetworkCoordinatorCommand>();
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<DemoStaff>();
            services.AddScoped<IDemoPart>(provider => provider.GetRequiredService<DemoStaff>());
        }
        services.GuardAgainstGuessing(StaffLinks.SignIn, StaffLinks.SecondStep, StaffLinks.Invitations, StaffLinks.Profile);
        AddMenu(services);
        services.AddAntiforgery(options => options.Cookie = new SecureCookie { Name = "__Host-formulier" });
    }

    static void AddMenu(IServiceCollection services)
    {
        services.AddSingleton(new StaffNavPage(StaffGroup.Today, "Accounts", "Nav_Home", StaffLinks.Home, Policies.Team, 10) { StandsAlone = true });
        services.AddSingleton(new StaffNavPage(StaffGroup.People, "Accounts", "Nav_Cards", CardLinks.Team, Policies.Partner, 20));
        services.AddSingleton(new StaffNavPage(
            StaffGroup.Management, "Accounts", "Nav_Members", StaffLinks.Members, Policies.Coordinator, 10, StaffLinks.OpenInvitations));
        services.AddSingleton(new StaffNavPage(
            StaffGroup.Management, "Accounts", "Nav_Organisations", StaffLinks.Organisations, Policies.NetworkCoordinator, 20));
        services.AddSingleton(new StaffNavPage(
            StaffGroup.Management, "Accounts", "Nav_Network", StaffLinks.Network, Policies.NetworkCoordinator, 25));
        services.AddSingleton(new StaffNavPage(StaffGroup.Management, "Accounts", "Nav_Log", StaffLinks.Log, Policies.AnyCoordinator, 90));
    }

    static void AddIdentity(IServiceCollection services)
    {
        services.AddIdentityCore<StaffMember>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.Password = new PasswordOptions
                {
                    RequiredLength = GuessablePasswords.MinLength, RequiredUniqueChars = 1, RequireDigit = false,
                    RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false,
                };
            })
            .AddUserStore<StaffStore>()
            .AddPasswordValidator<GuessablePasswords>()
            .AddSignInManager();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && IsOurs(asked.Origin, asked.HttpContext.Request.Host));
        });
    }

    // The host filter has already refused any host but ours.
    static bool IsOurs(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == host.Value && (from.Scheme == Uri.UriSchemeHttps || from.IsLoopback);

    static void AddPolicies(IServiceCollection services)
    {
        services.AddAuthentication(options => options.DefaultChallengeScheme = options.DefaultForbidScheme = StaffSessionHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, StaffSessionHandler>(StaffSessionHandler.SchemeName, null)
            // Only holds the question to a passkey until the answer comes.
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                options.Cookie = new SecureCookie { Name = "__Host-sleutel" };
                options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            });
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.PasswordOnly, policy => SignedIn(policy))
            .AddPolicy(Policies.Team, policy => SignedIn(policy).RequireClaim(StaffClaims.SecondFactorDone))
            .AddPolicy(Policies.Trainer, policy => With(policy, StaffRole.Trainer))
            .AddPolicy(Policies.Steward, policy => With(policy, StaffRole.Steward))
            .AddPolicy(Policies.StewardAgenda, policy => With(policy, StaffRole.Steward, StaffRole.Coordinator))
            .AddPolicy(Policies.Emergency, policy => With(policy, StaffRole.Steward, StaffRole.Coordinator))
            .AddPolicy(Policies.Partner, policy => With(policy, [.. StaffRoles.OfPartners]))
            .AddPolicy(Policies.Coordinator, policy => With(policy, StaffRole.Coordinator))
            .AddPolicy(Policies.NetworkCoordinator, policy => With(policy, StaffRole.NetworkCoordinator))
            .AddPolicy(Policies.AnyCoordinator, policy => With(policy, StaffRole.Coordinator, StaffRole.NetworkCoordinator));
    }

    static AuthorizationPolicyBuilder With(AuthorizationPolicyBuilder policy, params IEnumerable<StaffRole> roles) =>
        SignedIn(policy).RequireClaim(StaffClaims.SecondFactorDone).RequireRole(roles.Select(role => role.ToString()));

    static AuthorizationPolicyBuilder SignedIn(AuthorizationPolicyBuilder policy) =>
        policy.AddAuthenticationSchemes(StaffSessionHandler.SchemeName).RequireAuthenticatedUser();
}
