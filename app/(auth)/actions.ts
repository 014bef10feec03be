'use server';
import { registerInvited as registerInvitedVerb } from '@/lib/domain/accounts/register-invited';
import { acceptInvitation as acceptInvitationVerb } from '@/lib/domain/workspaces/accept-invitation';
import {
  invitationInput,
  registerInput,
  setUpForUserInput,
  setUpInput,
} from '@/lib/domain/workspaces/schema';
import { setUpForUser as setUpForUserVerb } from '@/lib/domain/workspaces/set-up-for-user';
import { setUpInstallation as setUpInstallationVerb } from '@/lib/domain/workspaces/set-up-installation';
import { action, publicAction } from '@/lib/web/action';

export const setUpInstallation = publicAction(setUpInput, setUpInstallationVerb);
export const setUpForUser = action(setUpForUserInput, setUpForUserVerb);
export const registerInvited = publicAction(registerInput, registerInvitedVerb);
export const acceptInvitation = action(invitationInput, acceptInvitationVerb);
